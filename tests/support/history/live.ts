import { existsSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { contents, differences } from "../tiny-portal.ts";
import type { Change, Edit, Step } from "./edit.ts";
import { fastFolder } from "./fast-folder.ts";
import { filesOf } from "./files.ts";
import { harm } from "./mischief.ts";
import { BEGIN, edited, firstState, isBroken, mended, merged, type State } from "./state.ts";
import { writeTree } from "./write-tree.ts";

/** Where and when one build happens. */
export interface BuildAt {
  readonly articles: string;
  readonly out: string;
  readonly cache: string;
  readonly now: number;
}

/** Builds a portal, in this process or by command. */
export interface Builder {
  /** "refused" where the articles have errors and nothing is published; rejects on anything else that fails. */
  readonly build: (at: BuildAt) => Promise<"published" | "refused">;
  /** Changes Warta itself, where the builder has a copy of it. */
  readonly change?: (warta: State["warta"]) => Promise<void>;
}

interface LiveOptions {
  readonly builder: Builder;
  /** Compare after every commit, not only after the last. */
  readonly everyCommit: boolean;
}

/** The output of an incremental build is not that of a clean one. */
export class Violation extends Error {
  override name = "Violation";
}

/**
 * Lives through a history, building after each commit, and holds the output against that of a build without any
 * state. Throws `Violation`, or what a build threw.
 */
export async function live(history: readonly Step[], { builder, everyCommit }: LiveOptions): Promise<void> {
  const root = await fastFolder("warta-history-");
  const place = {
    articles: path.join(root, "articles"),
    out: path.join(root, "dist"),
    cache: path.join(root, "cache"),
  };
  const looksBack = history.some(({ mischief }) =>
    mischief.some(({ kind }) => kind.includes("earlier commit")),
  );
  const past: { out: string; cache: string }[] = [];
  const states: State[] = [firstState()];
  let written = new Map<string, string | Uint8Array>();
  let now = BEGIN;
  let commit = 0;

  async function build(state: State): Promise<void> {
    written = await writeTree(place.articles, await filesOf(state), written);
    await builder.change?.(state.warta);
    const before = isBroken(state) ? await contents(place.out) : null;
    const answer = await builder.build({ ...place, now });
    if (answer !== (before ? "refused" : "published"))
      throw new Error(`commit ${commit}: the build was ${answer}`);
    if (before && JSON.stringify(before) !== JSON.stringify(await contents(place.out)))
      throw new Violation(`commit ${commit}: a refused build changed the output`);
    if (looksBack) past.push(await copied(place, path.join(root, `past-${commit}`)));
  }

  async function compare(): Promise<void> {
    const clean = path.join(root, `clean-${commit}`);
    await builder.build({ ...place, out: path.join(clean, "dist"), cache: path.join(clean, "cache"), now });
    const wrong = await differences(place.out, path.join(clean, "dist"));
    if (wrong.length > 0)
      throw new Violation(`commit ${commit}: other bytes than clean in ${wrong.join(", ")}`);
    await fs.rm(clean, { recursive: true });
  }

  try {
    await build(firstState());
    for (const step of history) {
      commit += 1;
      now += step.hours * 3_600_000;
      states.push(after(step.change, states, now));
      for (const mischief of step.mischief) await harm(mischief, { ...place, past });
      await build(states.at(-1) as State);
      if (everyCommit && !isBroken(states.at(-1) as State)) await compare();
    }
    const last = states.at(-1) as State;
    if (isBroken(last)) await build(mended(last));
    await compare();
  } finally {
    await fs.rm(root, { recursive: true, force: true });
  }
}

/** The state after a change. What was broken is mended by the next commit. */
export function after(change: Change, states: readonly State[], now: number): State {
  const base = mended(states.at(-1) ?? firstState());
  if ("revert" in change) return mended(states[Math.max(states.length - 1 - change.revert, 0)] ?? base);
  const made = (edits: readonly Edit[]): State =>
    edits.reduce((state, edit) => edited(state, edit, now), base);
  return "commit" in change
    ? made(change.commit)
    : merged(base, made(change.merge[0]), made(change.merge[1]));
}

async function copied(
  { out, cache }: { out: string; cache: string },
  to: string,
): Promise<{ out: string; cache: string }> {
  const copy = { out: path.join(to, "dist"), cache: path.join(to, "cache") };
  for (const [from, into] of [
    [out, copy.out],
    [cache, copy.cache],
  ] as const) {
    await fs.mkdir(into, { recursive: true });
    // Where it was lost before a build that was refused, it is not there.
    if (existsSync(from)) await fs.cp(from, into, { recursive: true, preserveTimestamps: true });
  }
  return copy;
}
