import path from "node:path";
import { openFolder } from "../../../search/node.ts";
import { FOLDER } from "../../../search/search-list.ts";
import { edits } from "../../speed/edits.ts";
import { wartaPortal, wartaTarget } from "../../speed/warta-portal.ts";
import { measureTransfer } from "../measure-transfer.ts";
import { scriptBytes } from "../rivals/warta.ts";
import { spread } from "../spread.ts";
import { type Reading, watchReads } from "../watch-reads.ts";
import { checkHits } from "./check-hits.ts";
import { dateInversions } from "./date-inversions.ts";
import { heldFiles, toFetch } from "./held-files.ts";
import { queryInBrowser } from "./query-in-browser.ts";
import type { ScaleResults } from "./results.ts";
import { commonest } from "./scale-queries.ts";

/** Warta over the articles that are in the workspace already. */
export async function scaleWarta(
  root: string,
  articles: number,
  queries: readonly string[],
): Promise<ScaleResults["warta"]> {
  const plain = wartaPortal(root, false);
  const without = await plain.build();
  await plain.clear();
  const { dist, build } = wartaPortal(root, true);
  const { ms, peakBytes, stages } = await build();
  const scripts = await scriptBytes(dist);
  const transfer = await measureTransfer(
    { folder: dist, scriptBytes: scripts, reader: async () => asking(dist) },
    queries.map((query) => ({ query, target: 0 })),
  );
  const newest = await untilNewest(dist, queries[0] ?? "", scripts);
  const hits = await checkHits(dist, [...queries, ...queries.map((query) => `${query} pelabuhan`)]);
  const inversions = await dateInversions(dist, queries);
  const queryMs = await warm(dist, queries);
  const browserMs = await queryInBrowser(dist, [...queries, commonest(articles)]);
  const before = await heldFiles(path.join(dist, FOLDER));
  await edits(wartaTarget(root).folder, articles, 0)
    .find(({ change }) => change === "recent added")
    ?.apply();
  await build();
  const update = toFetch(before, await heldFiles(path.join(dist, FOLDER)));
  return {
    ...{ ms, peakBytes, indexMs: stages["search"] ?? Number.NaN },
    without: { ms: without.ms, peakBytes: without.peakBytes },
    ...{ transfer, newest, queryMs, browserMs, hits, inversions },
    ...{ held: toFetch(new Map(), before), update },
  };
}

async function asking(dist: string) {
  const opened = await openFolder(dist);
  return async (query: string): Promise<number[]> => {
    await opened.search(query, { limit: 10, offset: 0 });
    return [];
  };
}

/** What is fetched before a first query shows anything. */
async function untilNewest(dist: string, query: string, scripts: number): Promise<Reading | null> {
  const watch = watchReads(dist);
  try {
    const opened = await openFolder(dist);
    let shown: Reading | null = null;
    const onPartial = (): void => {
      const { requests, bytes } = watch.taken();
      shown ??= { requests, bytes: bytes + scripts };
    };
    await opened.search(query, { limit: 10, offset: 0, onPartial });
    return shown;
  } finally {
    watch.stop();
  }
}

/** Milliseconds of queries whose pieces are loaded. */
async function warm(dist: string, queries: readonly string[]) {
  const ask = await asking(dist);
  for (const query of queries) await ask(query);
  const times: number[] = [];
  for (const query of queries) {
    const began = performance.now();
    await ask(query);
    times.push(performance.now() - began);
  }
  return spread(times);
}
