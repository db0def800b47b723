import { readFileSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { random } from "../../../src/bench/corpus/random.ts";
import { walk } from "../../../src/files.ts";
import { differences } from "../tiny-portal.ts";
import { histories } from "./edit.ts";
import { fastFolder } from "./fast-folder.ts";
import { filesOf } from "./files.ts";
import { after, Violation } from "./live.ts";
import { BEGIN, edited, firstState, mended, type State } from "./state.ts";
import { ended, wartaCopy } from "./warta-copy.ts";
import { writeTree } from "./write-tree.ts";

interface KillOptions {
  readonly kills: number;
  readonly seed: number;
  readonly told?: (kill: number) => void;
}

/** What came of the kills: those that met a running build, by what chose their moment. */
export interface Killed {
  readonly byTime: number;
  readonly byWrite: number;
}

const STORIES = 24;
const preload = path.join(import.meta.dirname, "kill-at-write.mjs");

/**
 * Kills builds of a living portal, by turns at a random moment of their run and at a random change of a file.
 * After each kill every published page is whole; after some, the build that follows, at times of the tree before,
 * gives the bytes of a clean one. Throws `Violation`.
 */
export async function killBuilds({ kills, seed, told }: KillOptions): Promise<Killed> {
  const chance = random(seed);
  const warta = await wartaCopy();
  const root = await fastFolder("warta-kills-");
  const place = {
    articles: path.join(root, "articles"),
    out: path.join(root, "dist"),
    cache: path.join(root, "cache"),
  };
  const steps = fc.sample(histories({ minLength: 1, maxLength: 1 }), { seed, numRuns: kills }).flat();
  const states: State[] = [fullState()];
  const killed = { byTime: 0, byWrite: 0 };
  let written = new Map<string, string | Uint8Array>();
  let now = BEGIN;

  const write = async (state: State): Promise<void> => {
    written = await writeTree(place.articles, await filesOf(state), written);
  };

  async function build(): Promise<{ ms: number; writes: number }> {
    const counts = path.join(root, "writes");
    const began = performance.now();
    const { status, text } = await ended(
      warta.start({ ...place, now }, { preload, env: { WARTA_COUNT_INTO: counts } }),
    );
    if (status !== 0) throw new Violation(`the build after a kill ended with status ${status}:\n${text}`);
    return { ms: performance.now() - began, writes: Number(await fs.readFile(counts, "utf8")) };
  }

  async function compare(): Promise<void> {
    const clean = { out: path.join(root, "clean/dist"), cache: path.join(root, "clean/cache") };
    await warta.build({ ...place, ...clean, now });
    const wrong = await differences(place.out, clean.out);
    if (wrong.length > 0) throw new Violation(`other bytes than clean in ${wrong.join(", ")}`);
    await fs.rm(path.join(root, "clean"), { recursive: true });
  }

  try {
    await write(states[0] as State);
    await warta.build({ ...place, now }); // Compiles Warta, so that no later build is measured with that.
    let usual = { ms: 1000, writes: 100 };
    for (const [number, step] of steps.entries()) {
      now += step.hours * 3_600_000;
      states.push(mended(after(step.change, states, now)));
      await write(states.at(-1) as State);
      const at = String(1 + Math.floor(chance() * usual.writes));
      const child = warta.start({ ...place, now }, number % 2 ? { preload, env: { WARTA_KILL_AT: at } } : {});
      const end = ended(child);
      if (number % 2 === 0) {
        await Promise.race([sleep(chance() * usual.ms), end]);
        child.kill("SIGKILL");
      }
      if ((await end).status === null) killed[number % 2 ? "byWrite" : "byTime"] += 1;
      try {
        wholePages(place.out);
        if (chance() < 0.25) await write(states.at(-2) as State);
        if (chance() < 0.6 || number === steps.length - 1) {
          usual = await build();
          await compare();
        }
      } catch (cause) {
        throw new Violation(`kill ${number + 1} (seed ${seed}): ${(cause as Error).message}`, { cause });
      }
      told?.(number + 1);
    }
    return killed;
  } finally {
    await warta.delete();
    await fs.rm(root, { recursive: true, force: true });
  }
}

function fullState(): State {
  const numbers = Array.from({ length: STORIES }, (_, which) => which);
  return numbers.reduce(
    (state, which) => edited(state, { kind: "add", which, value: which }, BEGIN),
    firstState(),
  );
}

/** Fragments are pieces of pages; every other page has an end. */
function wholePages(out: string): void {
  const cut = [...walk(out).keys()].filter(
    (file) =>
      /(?:^|\/)index\.html$/.test(file) &&
      !readFileSync(path.join(out, file), "utf8").trimEnd().endsWith("</html>"),
  );
  if (cut.length > 0) throw new Violation(`a killed build left half of ${cut.join(", ")}`);
}
