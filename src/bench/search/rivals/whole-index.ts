import { gzipSync } from "node:zlib";
import { DEPTH } from "../metrics.ts";
import type { Indexed } from "./engine.ts";

/** What a library that holds its index in memory says of itself. */
interface Library {
  /** All that the index needs to be loaded again. */
  readonly serialised: string;
  readonly find: (query: string) => readonly number[] | Promise<readonly number[]>;
}

/** Takes the time of indexing, and packs the index as a server would. */
export async function wholeIndex(make: () => Promise<Library>): Promise<Indexed> {
  const began = performance.now();
  const { serialised, find } = await make();
  return {
    ms: performance.now() - began,
    find: async (query) => (await find(query)).slice(0, DEPTH),
    index: { bytes: gzipSync(serialised).length },
  };
}

/** The hits that hold all words before those that hold some, none twice. */
export const allThenSome = (all: readonly number[], some: readonly number[]): number[] => [
  ...new Set([...all, ...some]),
];
