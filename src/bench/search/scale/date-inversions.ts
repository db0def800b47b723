import { openFolder } from "../../../search/node.ts";

const LIMIT = 100;

/** How often, in lists sorted by date, an article stands on the wrong side of the one before it. */
export async function dateInversions(dist: string, queries: readonly string[]): Promise<number> {
  const opened = await openFolder(dist);
  let inversions = 0;
  for (const query of queries)
    for (const sort of ["newest", "oldest"] as const) {
      const { results } = await opened.search(query, { sort, limit: LIMIT, offset: 0 });
      inversions += wrongSteps(
        results.map(({ iso }) => Date.parse(iso)),
        sort,
      );
    }
  return inversions;
}

/** Steps of a list of instants that go the other way. */
export const wrongSteps = (instants: readonly number[], sort: "newest" | "oldest"): number =>
  instants.filter((instant, place) => {
    const step = instant - (instants[place - 1] ?? instant);
    return sort === "newest" ? step > 0 : step < 0;
  }).length;
