import fs from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProblems } from "../../src/checking.ts";
import { checkState } from "../../src/checks/remembered.ts";
import { NOW } from "../support/parse.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const TEXT = Array.from({ length: 80 }, (_, index) => `kata${index}`).join(" ");
const story = (headline: string, body: string): string =>
  `---\nheadline: ${headline}\nstandfirst: Teras.\n---\n\n${body}\n`;

describe("what checking remembers", () => {
  let dir = "";
  let remove = async (): Promise<void> => {};
  beforeAll(async () => {
    ({ dir, remove } = await temporaryFolder({
      "_portal/topics.yaml": "- { id: arum, name: Tanjung Arum, kind: place }",
      "2026-11-20-satu.md": story("Satu", TEXT),
      "2026-11-21-dua.md": story("Dua", TEXT),
      "2026-11-22-nama.md": story("Nama", "Kapal tiba di Tanjung Arim."),
    }));
  });
  afterAll(() => remove());
  const found = async (state?: ReturnType<typeof checkState>, only?: ReadonlySet<string>) =>
    (await findProblems({ dir, now: NOW, ...(state && { state }), only })).problems.map(
      ({ file, code }) => `${file} ${code}`,
    );

  const edits: readonly [string, string, string | null][] = [
    ["the first look", "2026-11-20-satu.md", story("Satu", TEXT)],
    ["a text becomes another", "2026-11-21-dua.md", story("Dua", "Lain sekali.")],
    ["a text becomes a double again", "2026-11-21-dua.md", story("Dua", `${TEXT} akhir`)],
    ["the earlier of two goes", "2026-11-20-satu.md", null],
    ["a name is called right", "_portal/site.yaml", "rightNames: [Tanjung Arim]\nchecks: {}\n"],
    [
      "a name is called wrong",
      "_portal/topics.yaml",
      "- { id: arum, name: Tanjung Arum, wrong: [Tanjung Arim] }",
    ],
  ];

  it("is what would be found anew, whatever was edited", async () => {
    const cache = path.join(dir, ".keadaan");
    const seen: string[][] = [];
    for (const [what, file, text] of edits) {
      if (text === null) await fs.rm(path.join(dir, file));
      else await fs.writeFile(path.join(dir, file), text);
      const state = checkState(dir, 3, cache);
      const all = await found(state);
      expect([what, all]).toEqual([what, await found()]);
      const one = new Set(["2026-11-22-nama.md"]);
      expect([what, await found(state, one)]).toEqual([
        what,
        all.filter((line) => line.startsWith([...one][0] ?? "")),
      ]);
      seen.push(all);
    }
    const [double, near, wrong] = [
      "2026-11-21-dua.md double-publication",
      "2026-11-22-nama.md near-name",
      "2026-11-22-nama.md wrong-name",
    ];
    expect(seen).toEqual([[double, near], [near], [double, near], [near], [], [wrong]]);
  });
});
