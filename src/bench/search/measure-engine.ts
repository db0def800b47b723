import { measureTransfer } from "./measure-transfer.ts";
import { mean, recall, reciprocalRank } from "./metrics.ts";
import type { Query } from "./passage.ts";
import { classes } from "./queries/query-sets.ts";
import type { EngineResults, Quality, SetName } from "./results.ts";
import type { Engine, Indexed } from "./rivals/engine.ts";
import { spread } from "./spread.ts";

/** The queries by set. */
export type Sets = Readonly<Record<SetName, readonly Query[]>>;

/** What an engine is worth, and the reciprocal rank of every query, by set. */
export interface Measured {
  readonly results: EngineResults;
  readonly ranks: Readonly<Record<SetName, readonly number[]>>;
}

/** Asks an engine all queries. */
export async function measureEngine(engine: Engine, indexed: Indexed, sets: Sets): Promise<Measured> {
  // First of all, while nothing of it is warm.
  const transfer = await measureTransfer(indexed.index, sets["three-words"]);
  const times: number[] = [];
  const entries: [string, number[]][] = [];
  for (const [name, queries] of Object.entries(sets)) {
    const ranks: number[] = [];
    for (const { query, target } of queries) {
      const began = performance.now();
      const hits = await indexed.find(query);
      if (name !== "facqa") times.push(performance.now() - began);
      ranks.push(reciprocalRank(hits, target));
    }
    entries.push([name, ranks]);
  }
  const plain = [...sets["three-words"], ...sets.affixed].map(({ query }) => query);
  const hits = (await indexed.check?.(plain)) ?? null;
  const ranks = Object.fromEntries(entries) as Record<SetName, number[]>;
  const quality = (name: SetName): Quality => ({ mrr: mean(ranks[name]), recall: recall(ranks[name]) });
  const each = classes.map(quality);
  return {
    ranks,
    results: {
      name: engine.name,
      setup: engine.setup,
      sets: Object.fromEntries(Object.keys(sets).map((name) => [name, quality(name as SetName)])) as Record<
        SetName,
        Quality
      >,
      macro: { mrr: mean(each.map(({ mrr }) => mrr)), recall: mean(each.map((one) => one.recall)) },
      indexMs: indexed.ms,
      queryMs: spread(times),
      transfer,
      hits,
    },
  };
}
