import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { stagedFiles } from "../../src/articles/staged-files.ts";
import { warta } from "../support/command.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

it("installs itself, goes again, and leaves the hook of another alone", async () => {
  const { dir, remove } = await temporaryFolder();
  execFileSync("git", ["-C", dir, "init", "-q"]);
  const file = path.join(dir, ".git/hooks/pre-commit");
  const hook = async (what: string) => (await warta(["hook", what], { INIT_CWD: dir })).status;
  expect(await hook("install")).toBe(0);
  expect(await fs.readFile(file, "utf8")).toContain("npm run --silent check -- --staged");
  expect(statSync(file).mode & 0o100).toBe(0o100);
  expect(await hook("remove")).toBe(0);
  expect(existsSync(file)).toBe(false);
  await fs.writeFile(file, "#!/bin/sh\nexit 0\n");
  expect(await hook("install")).toBe(2);
  expect(await fs.readFile(file, "utf8")).toBe("#!/bin/sh\nexit 0\n");
  await remove();
}, 60_000);

it("looks at what is staged, and at nothing else", async () => {
  const { dir, remove } = await temporaryFolder({
    "articles/satu.txt": "x",
    "articles/foto.jpg": "x",
    "articles/dua.md": "x",
    "luar.md": "x",
    "articles/_portal/site.yaml": "name: x",
  });
  const git = (...args: string[]) => execFileSync("git", ["-C", dir, ...args]);
  git("init", "-q");
  git("add", "articles/satu.txt", "articles/foto.jpg", "luar.md", "articles/_portal/site.yaml");
  expect(stagedFiles(path.join(dir, "articles"))).toEqual(["_portal/site.yaml", "satu.txt"]);
  expect(() => stagedFiles(path.join(dir, "tidak-ada"))).toThrow("staged");
  await remove();
});
