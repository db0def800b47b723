import path from "node:path";
import { type Difference, pairedBootstrap } from "./bootstrap.ts";
import { type Measured, measureEngine, type Sets } from "./measure-engine.ts";
import { collection } from "./queries/collection.ts";
import { classes, type QueryClass, querySets } from "./queries/query-sets.ts";
import type { Evaluation } from "./read-evaluation.ts";
import type { Comparison, SearchResults, SetName } from "./results.ts";
import type { Engine } from "./rivals/engine.ts";

/** What is evaluated, and by whom. */
export interface EvaluateOptions extends Evaluation {
  /** Ours; the first is compared with the rivals. */
  readonly own: readonly Engine[];
  readonly rivals: readonly Engine[];
  /** Queries of each generated class. */
  readonly perClass: number;
  readonly seed: number;
  /** Where engines keep their files. */
  readonly folder: string;
  /** Tells of the progress. */
  readonly say: (line: string) => void;
}

export const defaults = { perClass: 400, seed: 4 } as const;

/** Asks every engine the same queries over the same texts. */
export async function evaluate(options: EvaluateOptions): Promise<SearchResults> {
  const { passages, questions, own, rivals, perClass, seed, folder, say } = options;
  say(`making queries of ${passages.length} passages`);
  const sets: Sets = { ...querySets(collection(passages), perClass, seed), facqa: questions };
  const measured: Measured[] = [];
  for (const [place, engine] of [...own, ...rivals].entries()) {
    say(`indexing and asking: ${engine.name}`);
    const indexed = await engine.index(passages, path.join(folder, `engine-${place}`));
    measured.push(await measureEngine(engine, indexed, sets));
  }
  const counts = Object.entries(sets).map(([name, queries]) => [name, queries.length]);
  return {
    passages: passages.length,
    queries: Object.fromEntries(counts) as Record<SetName, number>,
    engines: measured.map(({ results }) => results),
    comparison: comparison(measured[0], measured.slice(own.length)),
  };
}

function comparison(ours: Measured | undefined, rivals: readonly Measured[]): Comparison {
  const [best] = [...rivals].sort((a, b) => b.results.macro.mrr - a.results.macro.mrr);
  if (!ours || !best) throw new RangeError("a comparison needs us and a rival");
  const differences = (name: QueryClass): number[] =>
    ours.ranks[name].map((rank, query) => rank - (best.ranks[name][query] ?? 0));
  return {
    rival: best.results.name,
    macro: pairedBootstrap(classes.map(differences)),
    classes: Object.fromEntries(
      classes.map((name) => [name, pairedBootstrap([differences(name)])]),
    ) as Record<QueryClass, Difference>,
  };
}
