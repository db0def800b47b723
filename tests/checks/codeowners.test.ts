import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { codeownersProblems, codeownersText, writeCodeowners } from "../../src/checks/codeowners.ts";
import type { Desk } from "../../src/portal.ts";
import { noDesk } from "../support/parse.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const BLOCK = `# >>> warta: from sections.yaml, by \`npm run check -- --codeowners\`
/articles/**/ekonomi/ @selat/ekonomi dimas@example.org
# <<< warta
`;
const owners = { ekonomi: ["@selat/ekonomi", "dimas@example.org"] };

describe("CODEOWNERS", () => {
  it.each([
    ["where there is nothing", "", owners, BLOCK],
    ["below what is written by hand", "* @semua\n", owners, `* @semua\n\n${BLOCK}`],
    [
      "in the place of what stood there, and nothing else changes",
      `a @b\n\n${BLOCK.replace("@selat/ekonomi", "@lama")}# akhir\n`,
      owners,
      `a @b\n\n${BLOCK}# akhir\n`,
    ],
    ["and go with their sections", `a @b\n${BLOCK}c @d\n`, {}, "a @b\nc @d\n"],
    ["and nothing is written without owners", "a @b\n", {}, "a @b\n"],
  ])("has the owners %s", (_, text, given, expected) => {
    expect(codeownersText(text, "articles/", given)).toBe(expected);
    expect(codeownersText(expected, "articles/", given)).toBe(expected);
  });

  it("names a folder with spaces as forges read it, and the root itself", () => {
    expect(codeownersText("", "naskah koran/", owners)).toContain("\n/naskah\\ koran/**/ekonomi/ @");
    expect(codeownersText("", "", owners)).toContain("\n/**/ekonomi/ @");
  });

  it("is told to be stale until it is written, and is not known outside of a repository", async () => {
    const root = await scratchFolder();
    const articles = path.join(root, "articles");
    await fs.mkdir(articles);
    const desk = { ...noDesk, owners };
    const codes = (given: Desk = desk) => codeownersProblems(articles, given).map(({ code }) => code);
    await fs.mkdir(path.join(root, ".git"));
    expect(codes()).toEqual(["codeowners-stale"]);
    expect(writeCodeowners(articles, desk)).toBe(".github/CODEOWNERS");
    expect(await fs.readFile(path.join(root, ".github/CODEOWNERS"), "utf8")).toBe(BLOCK);
    expect(codes()).toEqual([]);
    expect(writeCodeowners(articles, desk)).toBeNull();
    // The owners are gone, and the file was ours alone.
    expect(codes(noDesk)).toEqual(["codeowners-stale"]);
    writeCodeowners(articles, noDesk);
    await expect(fs.access(path.join(root, ".github/CODEOWNERS"))).rejects.toThrow("ENOENT");
    await fs.writeFile(path.join(root, "CODEOWNERS"), "* @semua\n");
    expect(writeCodeowners(articles, desk)).toBe("CODEOWNERS");
  });
});
