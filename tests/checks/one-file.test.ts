import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProblems } from "../../src/checking.ts";
import { checkState } from "../../src/checks/remembered.ts";
import { NOW } from "../support/parse.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const story = (headline: string, body = "Isi berita.", ...front: string[]): string =>
  ["---", `headline: ${headline}`, "standfirst: Teras.", ...front, "---", "", body, ""].join("\n");
const long = Array.from({ length: 80 }, (_, index) => `kata${index}`).join(" ");

/** Stories of which each has something that only the others, or the portal's pages, make a problem. */
const files = {
  "_portal/site.yaml": "permalink: /{section}/{slug}/\n",
  "_portal/authors.yaml": "- { id: ani, name: Ani }\n",
  "_portal/topics.yaml": "- { id: arum, name: Tanjung Arum, kind: place }\n",
  "_portal/redirects.yaml": "- { from: /berita/dialihkan/, to: /cari/ }\n- { from: '/?p=7', to: /cari/ }\n",
  "_portal/gone.yaml": "- /lama/tiada/\n",
  "2026-11-01-satu.md": story("Satu", long),
  "2026-11-02-dua.md": story("Dua", `${long} akhir`),
  "2026-11-03-tiga.md": story("Tiga", `${long} penutup`),
  "2026-11-04-alamat.md": story("Alamat", undefined, "slug: sama"),
  "2026-11-05-alamat.md": story("Alamat lagi", undefined, "slug: sama"),
  "2026-11-06-alias.md": story("Alias", undefined, "aliases: [/Berita/Satu/]"),
  "2026-11-07-nomor.md": story("Nomor", undefined, "aliases: ['/?p=7']"),
  "2026-11-08-rubrik.md": story("Rubrik", undefined, "aliases: [/berita/]"),
  "2026-11-09-dialihkan.md": story("Dialihkan"),
  "2026-11-10-tiada.md": story("Tiada", undefined, "aliases: [/lama/tiada/]"),
  "2026-11-11-tautan.md": story("Tautan", "[Ada](/berita/satu/) dan [tidak](/berita/entah/)."),
  "2026-11-12-daftar.md": story("Daftar", "[Cari](/cari/), [topik](/topik/entah/)."),
  "2026-11-13-baca.md": story("Baca", "Isi.\n\nBaca juga:\nKembar\nEntah\nSatu"),
  "2026-11-14-kembar.md": story("Kembar"),
  "2026-11-15-kembar-lagi.md": story("Kembar", "Lain."),
  "2026-11-16-topik.md": story("Topik", "Di Tanjung Arim.", "topics: [arun]", "authors: [Anu]"),
  "2026-11-17-terjemahan.md": story("Terjemahan", undefined, "lang: en", "translationOf: 2026-11-00-x.md"),
  "2026-11-18-rusak.md": story("Rusak", undefined, "section: entah"),
};

describe("the check of one file", () => {
  let dir = "";
  let remove = async (): Promise<void> => {};
  beforeAll(async () => {
    ({ dir, remove } = await temporaryFolder(files));
  });
  afterAll(() => remove());
  const found = async (...only: string[]) => {
    const state = checkState(dir, only.length, path.join(dir, ".keadaan"));
    const { problems } = await findProblems({
      dir,
      now: NOW,
      state,
      only: only.length > 0 ? new Set(only) : undefined,
    });
    return problems;
  };

  it("finds what the check of all finds in it", async () => {
    const all = await found();
    for (const file of Object.keys(files))
      expect([file, await found(file)]).toEqual([file, all.filter((problem) => problem.file === file)]);
    expect(new Set(all.map(({ code }) => code))).toEqual(
      new Set([
        "double-publication",
        "same-address",
        "url-taken",
        "dead-link",
        "read-also-ambiguous",
        "read-also-unknown",
        "unknown-topic",
        "unknown-author",
        "near-name",
        "missing-original",
        "unknown-section",
      ]),
    );
  });

  it("of two files finds what each has", async () => {
    const pair = ["2026-11-06-alias.md", "2026-11-02-dua.md"];
    const each = await Promise.all(pair.map((file) => found(file)));
    expect(await found(...pair)).toHaveLength(each.flat().length);
  });
});
