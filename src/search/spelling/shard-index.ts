import type { Family } from "./places.ts";

/** The file that names the shards of a set. */
export const SHARD_INDEX = "index.json";

/** Of each family, the least key of each of its shards, in order. */
export type ShardIndex = Readonly<Record<Family, readonly string[]>>;

/** The file of a family's n-th shard. */
export const shardFile = (family: Family, place: number): string => `${family}-${place}.txt`;
