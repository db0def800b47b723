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
  expect(await fs.readFile(file, "utf8")).toContain("npm run --silent check -- --staged --fix");
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

it("reads what is staged and not what lies there, and puts new addresses into the same commit", async () => {
  const story = (headline: string): string => `---\nheadline: "${headline}"\ndate: 2026-11-20\n---\n\nIsi.\n`;
  const { dir, remove } = await temporaryFolder({
    "articles/2026-11-20-satu.md": story("Judul Satu"),
    "articles/urls.lock/2026-11": "/2026/11/20/satu/\n",
  });
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", dir, "-c", "user.name=Uji", "-c", "user.email=uji@example.org", ...args], {
      encoding: "utf8",
    });
  const write = (file: string, text: string) => fs.writeFile(path.join(dir, "articles", file), text);
  const check = (...args: string[]) =>
    warta(["check", "--staged", "--articles", path.join(dir, "articles"), "--lang", "en", ...args]);
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "awal");

  // Staged is the faulty one; what lies in the folder has been mended since.
  await write("2026-11-20-dua.md", story("Judul Dua").replace("date: 2026-11-20", "date: 2026-11-39"));
  git("add", "articles/2026-11-20-dua.md");
  await write("2026-11-20-dua.md", story("Judul Dua"));
  const faulty = await check("--fix");
  expect([faulty.status, faulty.stdout]).toEqual([1, expect.stringContaining("2026-11-20-dua.md:3:7 error")]);

  // And the other way round: what is staged is right. An article that is not staged gets no address.
  git("add", "articles/2026-11-20-dua.md");
  await write("2026-11-20-dua.md", "---\nheadlin: x\n---\n");
  await write("2026-11-20-tiga.md", story("Judul Tiga"));
  const told = await check();
  expect([told.status, told.stderr]).toEqual([0, expect.stringContaining("npm run check -- --fix")]);
  const right = await check("--fix");
  expect([right.status, right.stderr]).toEqual([0, expect.stringContaining("urls.lock/2026-11")]);
  expect(git("show", ":articles/urls.lock/2026-11")).toBe("/2026/11/20/dua/\n/2026/11/20/satu/\n");
  git("commit", "-qm", "dua");

  // A file that goes takes its address with it: that is told before the commit.
  git("rm", "-q", "articles/2026-11-20-satu.md");
  const gone = await check("--fix");
  expect([gone.status, gone.stdout]).toEqual([1, expect.stringContaining("(url-vanished)")]);
  expect(await fs.readFile(path.join(dir, "articles/2026-11-20-dua.md"), "utf8")).toContain("headlin: x");
  await remove();
}, 60_000);
