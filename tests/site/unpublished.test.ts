import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decompressed, filesOf } from "../support/output.ts";
import { article, type SmallPortal, smallPortal } from "../support/small-portal.ts";

/** Words that stand in no other text, one a hidden article; headline and body both have theirs. */
const hidden = {
  draft: { word: "Zarafatoka", front: ["draft: true"] },
  embargoed: { word: "Zarafatomi", front: ["embargo: 2026-11-24T08:00:01+07:00"] },
  "dated in the future": { word: "Zarafatuli", front: ["date: 2026-11-24T08:00:01+07:00"] },
  expired: { word: "Zarafatepo", front: ["expires: 2026-11-24T08:00:00+07:00"] },
} as const;
const entries = Object.entries(hidden);

/** Files of the output that hold a word, in name or content, compressed or not. */
async function holding(out: string, word: string): Promise<string[]> {
  const files = await filesOf(out);
  const needle = word.toLowerCase();
  return files.filter((file) => `${file}\n${decompressed(out, file)}`.toLowerCase().includes(needle));
}

describe("an article that readers may not see", () => {
  let portal: SmallPortal;
  beforeAll(async () => {
    const secrets = entries.map(([state, { word, front }], index) => [
      `2026/11/2026-11-2${index}-${word.toLowerCase()}.md`,
      article(
        `Rahasia ${word} ${state}`,
        [`kicker: ${word}`, `topics: [rahasia]`, ...front],
        `Isi ${word}body yang belum boleh dibaca.`,
      ),
    ]);
    portal = await smallPortal({
      ...Object.fromEntries(secrets),
      "_portal/topics.yaml": "- id: rahasia\n  name: Rahasia\n  kind: subject\n",
      "2026/11/2026-11-20-umum.md": article("Kata Tampakoda umum", [], "Isi Tampakodabody untuk semua."),
    });
    const built = await portal.run("build");
    expect(built.status, built.stdout + built.stderr).toBe(0);
  });
  afterAll(() => portal?.destroy());

  it.each(entries)("stands in no file of the output while it is %s", async (_, { word }) => {
    expect(await holding(portal.out, word)).toEqual([]);
  });

  it("would have been found: the word of a published article stands in pages, feeds, sitemap and search", async () => {
    const files = await holding(portal.out, "Tampakoda");
    for (const part of ["index.html", "feed.xml", "feed.json", "indeks-cari/"]) {
      expect(
        files.filter((file) => file.includes(part)),
        part,
      ).not.toEqual([]);
    }
  });

  it("appears at the very instant at which its embargo ends", async () => {
    const built = await portal.run("build", "--now", "2026-11-24T08:00:01+07:00");
    expect(built.status, built.stderr).toBe(0);
    expect(await holding(portal.out, hidden.embargoed.word)).not.toEqual([]);
    expect(await holding(portal.out, hidden.draft.word)).toEqual([]);
    expect(await holding(portal.out, hidden.expired.word)).toEqual([]);
  });
});
