import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { cheapBuilder } from "../support/history/cheap.ts";
import { type Edit, everyKind, mischiefs, type Step, settings } from "../support/history/edit.ts";
import { live } from "../support/history/live.ts";
import { pictureBytes } from "../support/history/pictures.ts";
import { differences, NOW, tinyPortal } from "../support/tiny-portal.ts";

const builder = await cheapBuilder();

const commit = (...edits: Edit[]): Step => ({ change: { commit: edits }, hours: 0, mischief: [] });
const clock = (hours: number): Step => ({ change: { commit: [] }, hours, mischief: [] });
const edit = (kind: Edit["kind"], which: number, value: number): Edit => ({ kind, which, value });
const setting = (name: (typeof settings)[number], value: number): Edit =>
  edit("setting", settings.indexOf(name), value);

/** A fuller portal than the first one: pictures, a translation, a series, links. */
const furnished: Step = commit(
  edit("add", 1, 4),
  edit("add", 2, 6),
  edit("add", 3, 27),
  edit("picture", 0, 1),
  edit("picture", 1, 7),
  edit("translate", 2, 1),
  edit("series", 0, 1),
  edit("series", 3, 2),
  edit("also", 1, 2),
  setting("cards", 1),
  setting("front", 1),
  setting("redirects", 1),
  setting("pages", 2),
);

describe("the incremental law", () => {
  it("gives the bytes of a clean build after every kind of change", { timeout: 240_000 }, async () => {
    const changes = everyKind.map((kind) => commit(edit(kind, 1, 1), edit(kind, 4, 8)));
    await live([furnished, ...changes], { builder, everyCommit: true });
  });

  it("gives the bytes of a clean build after every change of configuration", {
    timeout: 240_000,
  }, async () => {
    const changes = settings.flatMap((name) => [commit(setting(name, 3)), commit(setting(name, 2))]);
    await live([furnished, ...changes], { builder, everyCommit: true });
  });

  it("gives the bytes of a clean build after every kind of damage", { timeout: 240_000 }, async () => {
    const damages = mischiefs.map((kind, number) => ({
      ...commit(edit("body", number, number)),
      mischief: [{ kind, which: number * 7, value: number * 131 }],
    }));
    await live([furnished, ...damages], { builder, everyCommit: true });
  });

  it("writes at most twelve files when one body is edited in a portal of 500", {
    timeout: 240_000,
  }, async () => {
    const day = (number: number) =>
      new Date(NOW - (1 + Math.floor(number / 4)) * 86_400_000).toISOString().slice(0, 10);
    const story = (number: number, body: string, fields = "") =>
      `---\nheadline: "Berita nomor ${number} dari kota"\ndate: ${day(number)}\n${fields}---\n\n${body}\n`;
    const standfirst = "standfirst: Tentang kota.\n";
    const files = Array.from({ length: 500 }, (_, number) => [
      `2026/berita-${number}.md`,
      story(number, `Isi ${number}.`, number === 251 ? standfirst : ""),
    ]);
    const portal = await tinyPortal(Object.fromEntries(files));
    try {
      await portal.build();
      // Lists show how a story begins, but not where it has a standfirst.
      for (const [number, text] of [
        [250, story(250, "Isi 250.\n\nYang ditambahkan.")],
        [251, story(251, "Isi yang disunting.", standfirst)],
      ] as const) {
        await portal.write(`2026/berita-${number}.md`, text);
        const { pages } = await portal.build();
        expect(pages.written).toBeGreaterThan(0);
        expect(pages.written).toBeLessThanOrEqual(12);
      }
      expect(await differences(portal.out, await portal.buildClean())).toEqual([]);
    } finally {
      await portal.delete();
    }
  });
});

/** Cases that chance may miss. */
const remembered: readonly (readonly [string, readonly Step[]])[] = [
  ["an embargo that passes while nothing is edited", [commit(edit("embargo", 0, 22)), clock(3)]],
  ["an expiry that passes while nothing is edited", [commit(edit("expire", 1, 21)), clock(9)]],
  ["a portal that moves under a path and back", [commit(setting("url", 1)), commit(setting("url", 3))]],
  [
    "all stories deleted",
    [commit(edit("delete", 0, 0)), commit(edit("delete", 0, 0)), commit(edit("delete", 0, 0))],
  ],
  ["a month that ends", [commit(edit("add", 1, 3)), clock(240)]],
  [
    "a story that is renamed while its old address is linked to",
    [commit(edit("link", 0, 1)), commit(edit("rename", 1, 1)), commit(edit("rename", 1, 3))],
  ],
  ["an error that stops a build, and its repair", [commit(edit("break", 0, 0), edit("add", 5, 5)), commit()]],
];

it.each(remembered)("gives the bytes of a clean build after %s", { timeout: 240_000 }, async (_, history) => {
  await live(history, { builder, everyCommit: true });
});

it("makes a picture anew whose derived files were damaged", async () => {
  const portal = await tinyPortal({
    "kapal.md":
      "---\nheadline: Kapal tiba\ndate: 2026-11-20\nimage: kapal.png\nimageAlt: Kapal\n---\n\nTiba.\n",
    "kapal.png": await pictureBytes(1),
  });
  try {
    await portal.build();
    await fs.rm(portal.out, { recursive: true });
    const pictures = path.join(portal.root, "cache/pictures");
    const derived = (await fs.readdir(pictures)).filter((name) => !name.endsWith(".json"));
    for (const name of derived) {
      const bytes = await fs.readFile(path.join(pictures, name));
      bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
      await fs.writeFile(path.join(pictures, name), bytes);
    }
    await portal.build();
    expect(derived.length).toBeGreaterThan(1);
    expect(await differences(portal.out, await portal.buildClean())).toEqual([]);
  } finally {
    await portal.delete();
  }
});
