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

/** What is left of a story that was taken down: headline and reason, in its notice alone. */
const withdrawn = "2026/11/24/zarafanusa/index.html";

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
      "2026/11/2026-11-20-umum.md": article(
        "Kata Tampakoda umum",
        ["readAlso: [Ditarik Zarafanusa]"],
        "Isi Tampakodabody untuk semua, lihat [dahulu](/2026/11/24/zarafanusa/).",
      ),
      "2026/11/2026-11-24-zarafanusa.md": article(
        "Ditarik Zarafanusa",
        [
          "kicker: Zarafakata",
          "standfirst: Zarafakata",
          "topics: [rahasia]",
          "authors: [Zarafakata]",
          "aliases: [/lama/]",
          "readAlso: [Kata Tampakoda umum]",
          'retracted: {reason: "Keliru </dd><script>alert(1)</script> sepenuhnya", date: 2026-11-24}',
        ],
        "Isi Zarafakata yang ditarik.",
      ),
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

  it("leaves a notice with headline and reason at its address, and nothing else anywhere, once it was taken down", async () => {
    expect(await holding(portal.out, "Zarafakata")).toEqual([]);
    expect((await holding(portal.out, "Ditarik Zarafanusa")).sort()).toEqual([withdrawn, "lama/index.html"]);
    const notice = decompressed(portal.out, withdrawn);
    expect(notice).toContain('<meta name="robots" content="noindex">');
    expect(notice).toContain("Keliru &lt;/dd&gt;&lt;script&gt;");
    expect(notice).toContain("Selasa, 24 November 2026");
    // Links to it stand where its editor wrote them, and so in feeds too.
    const naming = await holding(portal.out, "/zarafanusa/");
    expect(naming.filter((file) => /sitemap|saran|terkini|edisi/.test(file))).toEqual([]);
    const referring = decompressed(portal.out, "2026/11/20/umum/index.html");
    expect(referring).not.toContain("Dirujuk oleh");
  });

  it("appears at the very instant at which its embargo ends", async () => {
    const built = await portal.run("build", "--now", "2026-11-24T08:00:01+07:00");
    expect(built.status, built.stderr).toBe(0);
    expect(await holding(portal.out, hidden.embargoed.word)).not.toEqual([]);
    expect(await holding(portal.out, hidden.draft.word)).toEqual([]);
    expect(await holding(portal.out, hidden.expired.word)).toEqual([]);
  });
});
