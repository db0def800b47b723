import fs from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findArticles } from "../../src/articles/find.ts";
import { type WatchedFiles, watchedFiles } from "../../src/articles/watched-files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describe("watched files", () => {
  let dir = "";
  let remove = async (): Promise<void> => {};
  let watched: WatchedFiles;
  beforeEach(async () => {
    ({ dir, remove } = await temporaryFolder({
      "a.md": "Satu",
      "2026/b.md": "Dua",
      "2026/c.txt": "Tiga",
      "_portal/site.yaml": "name: Koran",
    }));
    watched = watchedFiles(dir);
    watched.found();
  });
  afterEach(() => remove());
  const at = (name: string): string => path.join(dir, name);

  it.each<[string, readonly (string | null)[], () => Promise<unknown>]>([
    ["nothing happens", [], async () => {}],
    ["one is edited", ["a.md"], () => fs.writeFile(at("a.md"), "Satu lagi")],
    ["one is edited in a folder", ["2026/b.md"], () => fs.writeFile(at("2026/b.md"), "Dua lagi")],
    [
      "one is written beside and put in its place",
      ["2026/b.md~", "2026/b.md"],
      async () => {
        await fs.writeFile(at("2026/b.md~"), "Dua lagi");
        await fs.rename(at("2026/b.md~"), at("2026/b.md"));
      },
    ],
    ["one is added", ["2026/d.md"], () => fs.writeFile(at("2026/d.md"), "Baru")],
    ["one is deleted", ["2026/b.md"], () => fs.rm(at("2026/b.md"))],
    ["one becomes a link", ["a.md"], () => fs.rm(at("a.md")).then(() => fs.symlink("2026/b.md", at("a.md")))],
    ["a folder goes", ["2026"], () => fs.rm(at("2026"), { recursive: true })],
    ["a folder is renamed", ["2026", "2027"], () => fs.rename(at("2026"), at("2027"))],
    ["what is no article is added", ["x.pdf"], () => fs.writeFile(at("x.pdf"), "")],
    ["the configuration changes", ["_portal/site.yaml"], () => fs.writeFile(at("_portal/site.yaml"), "")],
    ["nobody knows what", [null], () => fs.writeFile(at("a.md"), "Satu lagi")],
  ])("are those that lie in the folder where %s", async (_, names, happen) => {
    await happen();
    for (const name of names) watched.touched(name);
    expect(watched.found()).toEqual(findArticles(dir));
  });

  it("are not looked at where nobody told of them, until all are looked at", async () => {
    const before = watched.found();
    await fs.writeFile(at("a.md"), "Satu lagi");
    expect(watched.found()).toEqual(before);
    watched.forget();
    expect(watched.found()).toEqual(findArticles(dir));
  });
});
