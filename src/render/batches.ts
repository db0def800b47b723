/** So many pages are rendered before their files are written: Eleventy keeps each page until then. */
const PAGES = 50;

/** Counters that threads share. */
export interface Shares {
  /** How many batches are taken. */
  readonly taken: Int32Array;
  /** How many pages are rendered. */
  readonly done: Int32Array;
}

/** Counters at nought. */
export function shares(): Shares {
  const counter = () => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  return { taken: counter(), done: counter() };
}

/**
 * Batches of a list for one of two threads: one takes them from the start, the other from the end, until they
 * meet. So each reads bodies and makes cards that the other does not need.
 */
export function* batches<Item>(
  list: readonly Item[],
  { taken }: Shares,
  side: "start" | "end",
): Generator<readonly Item[]> {
  const count = Math.ceil(list.length / PAGES);
  for (let own = 0; Atomics.add(taken, 0, 1) < count; own += 1) {
    const from = (side === "start" ? own : count - 1 - own) * PAGES;
    yield list.slice(from, from + PAGES);
  }
}

/** Leaves no batch to take: where one thread has failed, the other need not go on. */
export function takeAll({ taken }: Shares): void {
  Atomics.store(taken, 0, 2 ** 30);
}
