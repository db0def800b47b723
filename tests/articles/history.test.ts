import { execFileSync } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { additionDates } from "../../src/articles/history.ts";
import { loadArticles } from "../../src/articles/validate-all.ts";
import { NOW, portalWith } from "../support/parse.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folders: { remove: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await folder.remove();
});

async function repository(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder(files);
  folders.push(folder);
  const git = (date: string, ...args: string[]) =>
    execFileSync(
      "git",
      [
        "-C",
        folder.dir,
        "-c",
        "user.name=T",
        "-c",
        "user.email=t@example.org",
        "-c",
        "commit.gpgsign=false",
        ...args,
      ],
      {
        env: {
          ...process.env,
          GIT_AUTHOR_DATE: date,
          GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
          GIT_CONFIG_GLOBAL: "/dev/null",
        },
        stdio: ["ignore", "pipe", "ignore"],
      },
    );
  git("2025-01-01T00:00:00Z", "init", "-q");
  const commit = (date: string) => {
    git(date, "add", "-A");
    git(date, "commit", "-q", "-m", "x");
  };
  return { ...folder, git, commit };
}

const TEXT = `Judul\n\n${"Teks yang cukup panjang untuk dikenali kembali. ".repeat(5)}`;

describe("dates from git", () => {
  it("are those of the commits that added the files, renames followed", async () => {
    const { dir, git, commit } = await repository({ "articles/a.txt": TEXT, "lain/b.txt": "b" });
    commit("2025-03-01T00:00:00Z");
    await fs.writeFile(path.join(dir, "articles/é baru.txt"), "Lain\n\nIsi.");
    commit("2025-04-01T00:00:00Z");
    git("2025-05-01T00:00:00Z", "mv", "articles/a.txt", "articles/c.txt");
    await fs.appendFile(path.join(dir, "articles/c.txt"), "Lagi.");
    commit("2025-05-01T00:00:00Z");
    const history = await additionDates(path.join(dir, "articles"));
    expect(history?.shallow).toBe(false);
    expect([...(history?.dates ?? [])].sort()).toEqual([
      ["c.txt", Date.parse("2025-03-01T00:00:00Z")],
      ["é baru.txt", Date.parse("2025-04-01T00:00:00Z")],
    ]);
  });

  it("date an article that has no date of its own; one not yet committed is of now", async () => {
    const { dir, commit } = await repository({ "a.txt": TEXT });
    commit("2025-03-01T00:00:00Z");
    await fs.writeFile(path.join(dir, "b.txt"), "Lain\n\nIsi.");
    const { articles } = await loadArticles({ dir, portal: portalWith(), now: NOW });
    expect(articles.map(({ published }) => published)).toEqual([Date.parse("2025-03-01T00:00:00Z"), NOW]);
  });

  it("are not taken from a shallow clone", async () => {
    const { dir, commit } = await repository({ "a.txt": TEXT });
    commit("2025-03-01T00:00:00Z");
    await fs.writeFile(path.join(dir, "b.txt"), "2");
    commit("2025-04-01T00:00:00Z");
    const clone = path.join(dir, "clone");
    execFileSync("git", ["clone", "-q", "--depth", "1", `file://${dir}`, clone], { stdio: "ignore" });
    const { problems } = await loadArticles({ dir: clone, portal: portalWith(), now: NOW });
    expect(problems.filter(({ file }) => file === "a.txt")).toMatchObject([
      { code: "shallow-clone", severity: "error" },
    ]);
  });

  it("are absent outside a repository", async () => {
    const folder = await temporaryFolder({ "a.txt": TEXT });
    folders.push(folder);
    expect(await additionDates(folder.dir)).toBeNull();
  });
});
