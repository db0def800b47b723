import fs from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Repository, repository } from "../support/repository.ts";
import { contents, differences, type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

const story = (words: string, fields = "") => `---
headline: Kapal tiba di Ambon
date: 2026-11-20 08.00
${fields}---

${words}

Pelabuhan ramai sejak pagi hari, kata petugas.
`;
const fileOf = (slug: string): string => `articles/2026/${slug}.md`;
const pageOf = (slug: string): string => `2026/11/20/${slug}/riwayat/index.html`;
const FILE = fileOf("kapal");
const PAGE = pageOf("kapal");
const at = (hour: number, day = 20): string => `2026-11-${day}T${String(hour).padStart(2, "0")}:00:00+07:00`;

/** What a page shows, as those who hear it hear it. */
const textOf = (html: string | undefined): string | null =>
  html === undefined
    ? null
    : Buffer.from(html, "latin1")
        .toString("utf8")
        .replace(/[\s\S]*<ol class="history" reversed>/, "")
        .replace(/<\/ol>[\s\S]*/, "")
        .replace(/<[^>]+>/g, "")
        .replace(/\s+/g, " ")
        .trim();

const portals: TinyPortal[] = [];
afterAll(async () => {
  for (const portal of portals) await portal.delete();
});

/** The same repository, with the file of one story. */
type Life = Repository & { readonly file: string };

/** Each case: what is committed, and what the story's page must say; null: there is none. No file may hold "RAHASIA". */
const cases: readonly [string, (life: Life) => Promise<void>, readonly RegExp[] | null][] = [
  [
    "a word changed after publication",
    async ({ commit, file }) => {
      await commit(at(7), { [file]: story("Kapal membawa tiga penumpang.") });
      await commit(at(10), { [file]: story("Kapal membawa lima penumpang.") });
    },
    [/20 November 2026, 10\.00 WIB Isi Kapal membawa \[dihapus: tiga\]\[ditambahkan: lima\] penumpang\.$/],
  ],
  [
    "headline and standfirst, apart",
    async ({ commit, file }) => {
      await commit(at(7), { [file]: story("Isi.", "standfirst: Penumpang selamat semua\n") });
      const changed = story("Isi.", "standfirst: Penumpang selamat sebagian\n");
      await commit(at(10), { [file]: changed.replace("di Ambon", "di Tual") });
    },
    [
      /Judul Kapal tiba di \[dihapus: Ambon\]\[ditambahkan: Tual\] Teras Penumpang selamat \[dihapus: semua\]/,
    ],
  ],
  [
    "revisions from before publication",
    async ({ commit, file }) => {
      await commit(at(5), { [file]: story("Nama korban RAHASIA1.") });
      await commit(at(6), { [file]: story("Kapal membawa tiga penumpang.") });
      await commit(at(10), { [file]: story("Kapal membawa lima penumpang.") });
    },
    [/^\S+ 20 November 2026, 10\.00 WIB/],
  ],
  [
    "drafts",
    async ({ commit, file }) => {
      await commit(at(9), { [file]: story("Nama korban RAHASIA2.", "draft: true\n") });
      await commit(at(10), { [file]: story("Nama korban RAHASIA3.", "draft: true\n") });
      await commit(at(11), { [file]: story("Kapal membawa tiga penumpang.") });
    },
    null,
  ],
  [
    "an embargo that was lifted later",
    async ({ commit, file }) => {
      await commit(at(9), { [file]: story("Nama korban RAHASIA4.", "embargo: 2026-11-21 08.00\n") });
      await commit(at(10), { [file]: story("Kapal membawa tiga penumpang.") });
    },
    null,
  ],
  [
    "a story that was withdrawn to the drafts, and came back",
    async ({ commit, file }) => {
      await commit(at(9), { [file]: story("Kapal membawa tiga penumpang.") });
      await commit(at(10), { [file]: story("Kapal RAHASIA5 tiga penumpang.", "draft: true\n") });
      await commit(at(11), { [file]: story("Kapal membawa lima penumpang.") });
    },
    [/11\.00 WIB Isi Kapal membawa \[dihapus: tiga\]/],
  ],
  [
    "a story whose history is not for readers",
    async ({ commit, file }) => {
      await commit(at(9), { [file]: story("Nama korban RAHASIA6.") });
      await commit(at(10), { [file]: story("Kapal membawa lima penumpang.", "history: false\n") });
    },
    null,
  ],
  [
    "a story that was taken down",
    async ({ commit, file }) => {
      await commit(at(9), { [file]: story("Nama korban RAHASIA7.") });
      await commit(at(10), {
        [file]: story("RAHASIA8", "retracted: { reason: Keliru, date: 2026-11-20 }\n"),
      });
    },
    null,
  ],
  [
    "counts and labels",
    async ({ commit, file }) => {
      await commit(at(9), { [file]: story("Kapal tiba.", "views: 10\n") });
      await commit(at(10), { [file]: story("Kapal tiba.", "views: 99\ncomments: 4\nbreaking: true\n") });
    },
    null,
  ],
  [
    "a file that was renamed and changed at once",
    async ({ commit, file }) => {
      await commit(at(9), { "articles/lama-berganti.md": story("Kapal membawa tiga penumpang.") });
      await commit(at(10), {
        "articles/lama-berganti.md": null,
        [file]: story("Kapal membawa lima penumpang."),
      });
      await commit(at(11), { [file]: story("Kapal membawa enam penumpang.") });
    },
    [/11\.00 WIB Isi .*dihapus: lima.* 10\.00 WIB Isi .*dihapus: tiga/],
  ],
  [
    "another story in the place of one that was deleted",
    async ({ commit, file }) => {
      await commit(at(9), { [file]: story("Nama korban RAHASIA9.") });
      await commit(at(10), { [file]: story("Nama korban RAHASIA10.") });
      await commit(at(11), { [file]: null });
      await commit(at(12), { [file]: story("Kapal membawa tiga penumpang.") });
    },
    null,
  ],
  [
    "a story that was deleted by mistake, and restored",
    async ({ commit, git, file }) => {
      await commit(at(9), { [file]: story("Kapal membawa tiga penumpang.") });
      await commit(at(10), { [file]: story("Kapal membawa lima penumpang.") });
      await commit(at(11), { [file]: null });
      git("revert", "--no-edit", "HEAD");
    },
    [/10\.00 WIB Isi Kapal membawa \[dihapus: tiga\]\[ditambahkan: lima\]/],
  ],
  [
    "a change that was taken back",
    async ({ commit, file }) => {
      await commit(at(9), { [file]: story("Kapal membawa tiga penumpang.") });
      await commit(at(10), { [file]: story("Kapal membawa lima penumpang.") });
      await commit(at(11), { [file]: story("Kapal membawa tiga penumpang.") });
    },
    [/11\.00 WIB .*dihapus: lima\]\[ditambahkan: tiga.* 10\.00 WIB .*dihapus: tiga\]\[ditambahkan: lima/],
  ],
  [
    "what was tried on a branch before it was merged",
    async ({ commit, git, file }) => {
      await commit(at(9), { [file]: story("Kapal membawa tiga penumpang.") });
      git("checkout", "-q", "-b", "koreksi");
      await commit(at(10), { [file]: story("Kapal RAHASIA11 tiga penumpang.") });
      await commit(at(11), { [file]: story("Kapal membawa lima penumpang.") });
      git("checkout", "-q", "main");
      await commit(at(12), { "articles/lain.md": story("Berita lain.").replace("Ambon", "Tual") });
      git("merge", "-q", "--no-edit", "koreksi");
    },
    [
      /^\S+ 23 November 2026, 07\.00 WIB Isi Kapal membawa \[dihapus: tiga\]\[ditambahkan: lima\] penumpang\.$/,
    ],
  ],
  [
    "a version with errors, which was never published",
    async ({ commit, file }) => {
      await commit(at(9), { [file]: story("Kapal membawa tiga penumpang.") });
      await commit(at(10), { [file]: story("Kapal RAHASIA12 tiga penumpang.", "tidakdikenal: 1\n") });
      await commit(at(11), { [file]: story("Kapal membawa lima penumpang.") });
    },
    [/^\S+ 20 November 2026, 11\.00 WIB Isi Kapal membawa \[dihapus: tiga\]\[ditambahkan: lima\]/],
  ],
];

describe("the history of a story", () => {
  let portal: TinyPortal;
  let files: Record<string, string>;
  const slugOf = (index: number): string => `kapal-${index + 1}`;
  beforeAll(async () => {
    portal = await tinyPortal();
    portals.push(portal);
    const repo = repository(portal.root);
    for (const [index, [, live]] of cases.entries()) await live({ ...repo, file: fileOf(slugOf(index)) });
    expect((await portal.build()).history.missing).toBeNull();
    files = await contents(portal.out);
  }, 60_000);

  it.each(cases.map(([name, , says], index) => [name, says, slugOf(index)] as const))(
    "is right for %s",
    (_, says, slug) => {
      const page = textOf(files[pageOf(slug)]);
      for (const pattern of says ?? []) expect(page).toMatch(pattern);
      if (!says) expect(page).toBeNull();
      const article = files[pageOf(slug).replace("riwayat/", "")] ?? "";
      expect(article.includes(`href="/2026/11/20/${slug}/riwayat/"`)).toBe(says !== null);
    },
  );

  it("shows nowhere what was not for readers", () => {
    const leaking = Object.entries(files).filter(([, text]) => text.includes("RAHASIA"));
    expect(leaking.map(([file]) => file)).toEqual([]);
  });
});

describe("the page of changes", () => {
  let portal: TinyPortal;
  let repo: Repository;
  beforeAll(async () => {
    portal = await tinyPortal();
    portals.push(portal);
    repo = repository(portal.root);
    await repo.commit(at(7), {
      [FILE]: story("Kapal <i>tiga</i> & penumpang."),
      ".gitignore": "dist\ncache\nclean-*\n",
    });
    await repo.commit(at(10), { [FILE]: story("Kapal <script>lima</script> & penumpang.") });
    await portal.build();
  });
  const files = () => contents(portal.out);
  /** Against a build that knows nothing. */
  const isClean = async () => expect(await differences(portal.out, await portal.buildClean())).toEqual([]);

  it("escapes what stood in the texts", async () => {
    const html = (await files())[PAGE] ?? "";
    expect(html).toContain("&lt;");
    expect(html).not.toMatch(/<i>|<script>/);
  });

  it("is for readers of the story, and for no machine", async () => {
    const all = await files();
    expect(all[PAGE]).toContain('<meta name="robots" content="noindex">');
    const named = Object.entries(all).filter(([file, text]) => text.includes("riwayat/") && file !== PAGE);
    expect(named.map(([file]) => file)).toEqual([PAGE.replace("riwayat/", "")]);
  });

  it("is as a clean build makes it after each commit, merge and rewriting of history", async () => {
    const { commit, git } = repo;
    await commit(at(11), { [FILE]: story("Kapal enam penumpang.") });
    await portal.build();
    await isClean();
    expect(textOf((await files())[PAGE])).toMatch(/11\.00 WIB .* 10\.00 WIB/);

    // The last change never was: whoever pushes by force says so.
    git("reset", "-q", "--hard", "HEAD~1");
    await commit(at(12), { [FILE]: story("Kapal tujuh penumpang.") });
    await portal.build();
    await isClean();
    const rewritten = textOf((await files())[PAGE]);
    expect(rewritten).toMatch(/12\.00 WIB .* 10\.00 WIB/);
    expect(rewritten).not.toContain("enam");

    // Merged the wrong way round: what was the main line becomes the branch.
    git("checkout", "-q", "-b", "lain", "HEAD~1");
    await commit(at(13), { "articles/lain.md": story("Berita lain.").replace("Ambon", "Tual") });
    git("merge", "-q", "--no-edit", "main");
    await portal.build();
    await isClean();
    const merged = textOf((await files())[PAGE]);
    expect(merged).toContain("tujuh");
    expect(merged).not.toContain("12.00 WIB");
  });

  it("is as a clean build makes it where the cache lost or damaged it", async () => {
    const folder = path.join(portal.root, "cache/history-pages");
    const kept = await fs.readdir(folder);
    expect(kept.length).toBeGreaterThan(0);
    for (const name of kept) await fs.writeFile(path.join(folder, name), "{}");
    await fs.rm(path.join(portal.out, PAGE));
    await portal.build();
    await isClean();
  });

  it("comes and goes with the setting, and with the story's own field", async () => {
    await portal.write("_portal/site.yaml", "history: off\n");
    expect((await portal.build()).history).toEqual({ stories: 0, missing: "off" });
    expect((await files())[PAGE]).toBeUndefined();
    await portal.write("_portal/site.yaml", "history: on\n");
    expect((await portal.build()).history).toEqual({ stories: 1, missing: null });
    expect((await files())[PAGE]).toBeDefined();
    await isClean();
  });

  it("is left out where the clone lacks older commits, or there is no git, and the build tells why", async () => {
    const shallow = path.join(portal.root, "clean-shallow");
    repo.git("clone", "-q", "--depth", "1", `file://${portal.root}`, shallow);
    const out = path.join(portal.root, "clean-shallow-dist");
    const cache = path.join(portal.root, "clean-shallow-cache");
    const articles = path.join(shallow, "articles");
    expect((await portal.build({ articles, out, cache })).history).toEqual({
      stories: 0,
      missing: "shallow",
    });
    await fs.rm(path.join(shallow, ".git"), { recursive: true });
    await fs.cp(articles, path.join(portal.root, "../", `${path.basename(portal.root)}-plain`), {
      recursive: true,
    });
    const plain = `${portal.root}-plain`;
    const summary = await portal.build({ articles: plain, out, cache });
    await fs.rm(plain, { recursive: true });
    expect(summary.history).toEqual({ stories: 0, missing: "no-git" });
  });
});
