import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { findArticles } from "../../src/articles/find.ts";
import { loadArticles } from "../../src/articles/validate-all.ts";
import { NOW, portalWith } from "../support/parse.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describe("the articles folder", () => {
  it("gives articles in order, and says what it passes over", async () => {
    const { dir, remove } = await temporaryFolder({
      "b.txt": "",
      "a/z.md": "",
      "a/foto.JPG": "",
      "a/README.md": "",
      "README.md": "",
      "_portal/site.yaml": "",
      "urls.lock/2026-11": "",
      ".git/x.md": "",
      "a/.x.md": "",
      "lain.docx": "",
      "B.TXT": "",
      "e\u0301.md": "",
    });
    const { files, problems } = await findArticles(dir);
    expect(files.map(({ file }) => file)).toEqual(["B.TXT", "a/README.md", "a/z.md", "b.txt", "é.md"]);
    expect(problems).toMatchObject([{ file: "lain.docx", code: "other-file", severity: "info" }]);
    await remove();
  });

  it("follows no symbolic link", async () => {
    const { dir, remove } = await temporaryFolder({ "a.txt": "x" });
    await fs.symlink("/etc", path.join(dir, "folder"));
    await fs.symlink(path.join(dir, "a.txt"), path.join(dir, "b.txt"));
    const { files, problems } = await findArticles(dir);
    expect(files.map(({ file }) => file)).toEqual(["a.txt"]);
    expect(problems.map(({ file, code, severity }) => `${severity} ${code} ${file}`).sort()).toEqual([
      "error symbolic-link b.txt",
      "error symbolic-link folder",
    ]);
    await remove();
  });

  it("is checked as a whole: addresses, pictures, originals, large files", async () => {
    const { dir, remove } = await temporaryFolder({
      "2026-11-20-sama.txt": "Satu\n\nTeks.",
      "x/2026-11-20-Sama.md": "---\nheadline: Dua\ntranslationOf: tidak-ada.md\n---\nTeks.\n\n![x](a.jpg)",
      "besar.txt": "x".repeat(2_000_001),
    });
    const { articles, problems } = await loadArticles({ dir, portal: portalWith(), now: NOW });
    expect(articles).toHaveLength(2);
    expect(
      problems.map(({ file, code, line, column, params }) => [file, code, line, column, params["other"]]),
    ).toEqual([
      ["2026-11-20-sama.txt", "same-address", 1, 1, "x/2026-11-20-Sama.md"],
      ["besar.txt", "file-too-large", 1, 1, undefined],
      ["x/2026-11-20-Sama.md", "missing-original", 1, 1, undefined],

      ["x/2026-11-20-Sama.md", "same-address", 1, 1, "2026-11-20-sama.txt"],
      ["x/2026-11-20-Sama.md", "picture.missing", 7, 1, undefined],
    ]);
    await remove();
  });
});
