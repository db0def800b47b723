import { spawnSync } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { writeCorpus } from "../../src/bench/corpus/corpus.ts";
import { random } from "../../src/bench/corpus/random.ts";
import { newest } from "../../src/bench/corpus/stories.ts";
import { wartaForm } from "../../src/bench/corpus/warta-form.ts";
import { mischiefs } from "../../tests/support/history/edit.ts";
import { fastFolder } from "../../tests/support/history/fast-folder.ts";
import { Violation } from "../../tests/support/history/live.ts";
import { harm } from "../../tests/support/history/mischief.ts";
import { wartaCopy } from "../../tests/support/history/warta-copy.ts";
import { differences } from "../../tests/support/tiny-portal.ts";
import { corpusEditor, type Editor } from "./corpus-editor.ts";

interface LongOptions {
  readonly articles: number;
  readonly commits: number;
  readonly seed: number;
  readonly told: (line: string) => void;
}

/** So many commits pass between two comparisons. */
const COMPARE_EVERY = 50;
const HOUR = 3_600_000;
/** Earlier states of a large portal are not kept. */
const damages = mischiefs.filter((kind) => !kind.includes("earlier commit"));

/**
 * One long history of a large portal in a git repository: commits, real merges and reverts, fresh checkouts, damage.
 * A fresh process builds after each commit. Throws `Violation`; the folder then stays, to be looked at.
 */
export async function longHistory({ articles: count, commits, seed, told }: LongOptions): Promise<void> {
  const chance = random(seed);
  const root = await fastFolder("warta-torture-");
  const warta = await wartaCopy();
  const place = {
    articles: path.join(root, "articles"),
    out: path.join(root, "dist"),
    cache: path.join(root, "cache"),
  };
  const git = (...args: string[]): boolean => {
    const settings = [
      "user.name=torture",
      "user.email=torture@example.org",
      "commit.gpgsign=false",
      "gc.auto=0",
    ];
    const all = [...settings.flatMap((setting) => ["-c", setting]), ...args];
    return spawnSync("git", ["-C", place.articles, ...all], { stdio: "ignore" }).status === 0;
  };
  const must = (...args: string[]): void => {
    if (!git(...args)) throw new Error(`git ${args.join(" ")} failed`);
  };
  const commitAll = (): void => {
    must("add", "--all");
    must("commit", "--quiet", "--allow-empty", "--message", "torture");
  };
  let now = newest + HOUR;

  /** Changes the tree; says whether the change stays uncommitted until it is built. */
  async function change(number: number, editor: Editor): Promise<{ told: string; uncommitted: boolean }> {
    const dice = chance();
    if (number > 3 && dice < 0.08) {
      must("read-tree", "--reset", "-u", `HEAD~${1 + Math.floor(chance() * 3)}`);
      commitAll();
      return { told: "revert", uncommitted: false };
    }
    if (number > 3 && dice < 0.18) {
      must("checkout", "--quiet", "-b", "side", "HEAD~2");
      const theirs = await editor.edit(now);
      commitAll();
      must("checkout", "--quiet", "main");
      const ours = await editor.edit(now);
      commitAll();
      if (!git("merge", "--quiet", "--no-edit", "--strategy-option=ours", "side")) must("merge", "--abort");
      must("branch", "--quiet", "-D", "side");
      return { told: `merge of ${theirs} into ${ours}`, uncommitted: false };
    }
    const made = await editor.edit(now);
    if (dice > 0.85) return { told: `${made}, uncommitted`, uncommitted: true };
    commitAll();
    return { told: made, uncommitted: false };
  }

  async function disturb(): Promise<string> {
    const dice = chance();
    if (dice < 0.04) {
      // As in a fresh clone: other times, other inodes, the same bytes.
      for (const name of await fs.readdir(place.articles))
        if (name !== ".git") await fs.rm(path.join(place.articles, name), { recursive: true });
      must("checkout", "--quiet", "--", ".");
      return ", fresh checkout";
    }
    if (dice > 0.14) return "";
    const kind = damages[Math.floor(chance() * damages.length)] ?? "no cache";
    const numbers = { which: Math.floor(chance() * 1e6), value: Math.floor(chance() * 1e6) };
    await harm({ kind, ...numbers }, { ...place, past: [] });
    return `, ${kind}`;
  }

  async function compare(commit: number): Promise<void> {
    const clean = { out: path.join(root, "clean/dist"), cache: path.join(root, "clean/cache") };
    await warta.build({ ...place, ...clean, now });
    const wrong = await differences(place.out, clean.out);
    if (wrong.length > 0) {
      const some = wrong.slice(0, 20).join("\n  ");
      throw new Violation(
        `commit ${commit} (seed ${seed}): ${wrong.length} files are not as in a clean build:\n  ${some}\nall is kept in ${root}`,
      );
    }
    await fs.rm(path.join(root, "clean"), { recursive: true });
    told(`commit ${commit} of ${commits}: the bytes of a clean build`);
  }

  try {
    await writeCorpus(count, [{ folder: place.articles, form: wartaForm }]);
    must("init", "--quiet", "--initial-branch=main");
    commitAll();
    await warta.build({ ...place, now });
    const editor = corpusEditor(place.articles, chance);
    for (let commit = 1; commit <= commits; commit += 1) {
      now += Math.floor(chance() * 20) * HOUR;
      const disturbed = await disturb();
      const changed = await change(commit, editor);
      const began = performance.now();
      try {
        await warta.build({ ...place, now });
      } catch (cause) {
        throw new Violation(`commit ${commit} (seed ${seed}): no build; all is kept in ${root}`, { cause });
      }
      told(
        `commit ${commit} of ${commits}: ${changed.told}${disturbed}; ${seconds(performance.now() - began)}`,
      );
      if (changed.uncommitted) commitAll();
      if (commit % COMPARE_EVERY === 0 || commit === commits) await compare(commit);
    }
    await fs.rm(root, { recursive: true });
  } finally {
    await warta.delete();
  }
}

const seconds = (ms: number): string => `built in ${(ms / 1000).toFixed(2)} s`;
