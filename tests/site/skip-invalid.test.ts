import { execFileSync } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ContentError } from "../../src/build-model.ts";
import { skippedText } from "../../src/report/skipped-text.ts";
import { contents, type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

const story = (headline: string, more = ""): string =>
  `---\nheadline: ${headline}\n${more}---\n\nIsi ${headline}.\n`;
const BROKEN = "---\nheadlin: x\n---\n";
const [GOOD, BAD] = ["2026-11-20-baik.md", "2026-11-20-buruk.md"];

describe("a build that skips invalid articles", () => {
  let portal: TinyPortal;
  beforeEach(async () => {
    portal = await tinyPortal({ [GOOD]: story("Baik") });
    git("init", "-q");
  });
  afterEach(() => portal.delete());

  const git = (...args: string[]): string =>
    execFileSync(
      "git",
      ["-C", portal.articles, "-c", "user.name=a", "-c", "user.email=a@example.org", ...args],
      {
        encoding: "utf8",
      },
    );
  async function commit(file: string, text: string): Promise<string> {
    await portal.write(file, text);
    git("add", "-A");
    git("commit", "-qm", file);
    return git("rev-parse", "HEAD").trim();
  }
  const skipInvalid = { skipInvalid: true };
  const skipped = async () =>
    (await portal.build(skipInvalid)).skipped.map((one) => [
      one.file,
      one.commit,
      one.problems.map(({ code }) => code),
    ]);
  const page = (slug: string): Promise<string> =>
    fs.readFile(path.join(portal.out, `2026/11/20/${slug}/index.html`), "utf8").catch(() => "tidak ada");

  it("publishes the last valid version out of git, with the bytes of a clean build, and mends itself", async () => {
    await commit(BAD, story("Versi pertama"));
    const valid = await commit(BAD, story("Versi kedua"));
    await portal.build(skipInvalid);
    await commit(BAD, BROKEN);
    await portal.write(BAD, `${BROKEN}lagi`);
    await portal.write("2026-11-21-baru.md", story("Berita mendesak"));
    await expect(portal.build()).rejects.toThrow(ContentError);
    expect(await skipped()).toEqual([[BAD, valid, ["unknown-field"]]]);
    expect(await page("buruk")).toContain("Isi Versi kedua.");
    expect(await page("baik")).toContain("Isi Baik.");
    expect(await contents(await portal.buildClean(skipInvalid))).toEqual(await contents(portal.out));
    // Once more, from what is remembered, and after it was mended.
    expect((await portal.build(skipInvalid)).pages.written).toBe(0);
    await portal.write(BAD, story("Versi ketiga"));
    expect(await skipped()).toEqual([]);
    expect(await page("buruk")).toContain("Isi Versi ketiga.");
    expect(await contents(await portal.buildClean())).toEqual(await contents(portal.out));
  });

  it("goes back past versions whose pictures are gone, and leaves out what never was valid", async () => {
    const valid = await commit(BAD, story("Tanpa gambar"));
    await commit(BAD, story("Bergambar", "image: hilang.jpg\nimageAlt: Hilang.\n"));
    await portal.write(BAD, BROKEN);
    await portal.write("2026-11-20-baru.md", BROKEN);
    expect(await skipped()).toEqual([
      ["2026-11-20-baru.md", null, ["unknown-field"]],
      [BAD, valid, ["unknown-field"]],
    ]);
    expect(await page("baru")).toBe("tidak ada");
  });

  it("leaves an address to the article that was there first", async () => {
    await commit("2026-11-20-zebra.md", story("Lama", "slug: sama\n"));
    await portal.write("2026-11-20-awal.md", story("Baru", "slug: sama\n"));
    expect(await skipped()).toEqual([["2026-11-20-awal.md", null, ["same-address", "url-taken"]]]);
    expect(await page("sama")).toContain("Isi Lama.");
  });

  it("follows a file that was renamed as it broke", async () => {
    const text = story("Panjang").replace("Isi", `${"Kalimat yang sama. ".repeat(40)}Isi`);
    const valid = await commit(BAD, text);
    git("mv", BAD, "2026-11-20-pindah.md");
    await commit("2026-11-20-pindah.md", text.replace("headline", "headlin"));
    expect(await skipped()).toEqual([["2026-11-20-pindah.md", valid, ["unknown-field"]]]);
  });

  it("works without git: what is invalid is left out", async () => {
    await fs.rm(path.join(portal.articles, ".git"), { recursive: true });
    await portal.write(BAD, BROKEN);
    expect(await skipped()).toEqual([[BAD, null, ["unknown-field"]]]);
  });

  it("still fails on errors of the configuration, which are no story's", async () => {
    await portal.write("_portal/site.yaml", "lnag: id");
    await expect(portal.build(skipInvalid)).rejects.toThrow(ContentError);
  });
});

it.each([
  ["id", "PERHATIAN: 2 artikel", "yang terbit versi dari komit 0123456789\n", "tidak terbit"],
  ["en", "ATTENTION: 2 articles", "published as of commit 0123456789\n", "not published"],
] as const)("names what was skipped, in %s", (lang, head, older, none) => {
  const text = skippedText(
    [
      { file: "a.md", commit: "0123456789abcdef", problems: [] },
      { file: "b.md", commit: null, problems: [] },
    ],
    lang,
  );
  for (const words of [head, `a.md — ${older}`, `b.md — ${none}`]) expect(text).toContain(words);
  expect(skippedText([], lang)).toBe("");
});
