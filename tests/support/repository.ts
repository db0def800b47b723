import { execFileSync } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";

/** A git repository whose commits have the dates that they are given. */
export interface Repository {
  readonly dir: string;
  /** Any command; what it commits is of 23 November 2026, seven in the morning in Jakarta. */
  readonly git: (...args: string[]) => string;
  /** Writes the files (null takes one away) and commits everything. */
  readonly commit: (date: string, files: Readonly<Record<string, string | null>>) => Promise<string>;
}

/** Makes a repository of a folder; `add` names what commits hold, instead of everything. Untouched by the settings of whoever runs the tests. */
export function repository(dir: string, { add = ["-A"] } = {}): Repository {
  const at = (date: string, ...args: string[]): string =>
    execFileSync("git", ["-C", dir, ...args], {
      env: {
        ...process.env,
        GIT_AUTHOR_NAME: "T",
        GIT_AUTHOR_EMAIL: "t@example.org",
        GIT_COMMITTER_NAME: "T",
        GIT_COMMITTER_EMAIL: "t@example.org",
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
      },
      stdio: ["ignore", "pipe", "pipe"],
    }).toString();
  at("2026-01-01T00:00:00Z", "init", "-q", "-b", "main");
  return {
    dir,
    git: (...args) => at("2026-11-23T00:00:00Z", ...args),
    async commit(date, files) {
      for (const [file, text] of Object.entries(files)) {
        const whole = path.join(dir, file);
        await fs.mkdir(path.dirname(whole), { recursive: true });
        if (text === null) await fs.rm(whole);
        else await fs.writeFile(whole, text);
      }
      at(date, "add", ...add);
      at(date, "commit", "-q", "--allow-empty", "-m", "x");
      return at(date, "rev-parse", "HEAD").trim();
    },
  };
}
