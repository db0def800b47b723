import type { Preparation } from "./build-model.ts";
import { batches, shares, takeAll } from "./render/batches.ts";
import { noResolver } from "./second-thread.ts";

/** Loads Eleventy, which takes longer than to render the pages that one article changes. */
export function loadRenderer(): Promise<typeof import("./eleventy.ts")> {
  Object.assign(process.env, noResolver);
  return import("./eleventy.ts");
}

/** Renders what is stale into staging: many pages in two threads, each with an Eleventy of its own. */
export async function renderStale({ stale, renderer, place, proofs, expected, second }: Preparation) {
  if (stale.length === 0) return;
  const counters = shares();
  const alone = stale.filter((entry) => entry.alone);
  const shared = stale.filter((entry) => !entry.alone);
  const others = second?.render({
    stale: shared.map(({ url }) => url),
    expected,
    staging: place.staging,
    shares: counters,
  });
  const { renderPages } = await loadRenderer();
  function* mine() {
    if (alone.length > 0) yield alone;
    yield* batches(shared, counters, "start");
  }
  const own = renderPages(mine(), renderer(counters), place.staging);
  for (const thread of [own, others]) thread?.catch(() => takeAll(counters));
  // Both must have ended before anything else is done with the output, also where one of them failed.
  await Promise.allSettled([own, others]);
  await own;
  const findings = await others;
  if (findings) proofs.add(findings);
}
