import type { Query } from "./passage.ts";
import type { Transfer } from "./results.ts";
import type { PiecedIndex, WholeIndex } from "./rivals/engine.ts";
import { spread } from "./spread.ts";
import { type Reading, watchReads } from "./watch-reads.ts";

/** So many readers begin anew, each with another query. */
const READERS = 15;
/** So many queries one reader asks. */
const QUERIES = 60;

/** What readers fetch: the first query of each of some readers (the median), and one reader's later queries. */
export async function measureTransfer(
  index: WholeIndex | PiecedIndex,
  queries: readonly Query[],
): Promise<Transfer> {
  if (!("reader" in index)) return { whole: index.bytes };
  const firsts: Reading[] = [];
  for (const { query } of queries.slice(0, READERS)) firsts.push(...(await readings(index, [query])));
  const [, ...later] = await readings(
    index,
    queries.slice(0, QUERIES).map(({ query }) => query),
  );
  return {
    first: {
      requests: spread(firsts.map(({ requests }) => requests)).median,
      bytes: spread(firsts.map(({ bytes }) => bytes)).median + index.scriptBytes,
    },
    next: {
      requests: spread(later.map(({ requests }) => requests)),
      bytes: spread(later.map(({ bytes }) => bytes)),
    },
  };
}

/** What a reader who has nothing yet fetches for one query after the other. */
export async function readings(index: PiecedIndex, queries: readonly string[]): Promise<Reading[]> {
  const watch = watchReads(index.folder);
  try {
    const find = await index.reader();
    const taken: Reading[] = [];
    for (const query of queries) {
      await find(query);
      taken.push(watch.taken());
    }
    if (taken[0]?.requests === 0) throw new Error(`a search in ${index.folder} read nothing that was seen`);
    return taken;
  } finally {
    watch.stop();
  }
}
