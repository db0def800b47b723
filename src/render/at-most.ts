/** Runs tasks as they come, at most `count` at a time, in the order in which they were given. */
export function atMost(count: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    // A woken task takes over the place of the one that ended, so that nothing can slip in between.
    if (running < count) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/** Decoded pictures are large: two at a time, whoever asks. */
export const twoPictures = atMost(2);

/** Works on items two at a time: a picture is held whole while it is read, and this bounds the memory. */
export async function inTwoLanes<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await work(next.value);
  };
  await Promise.all([lane(), lane()]);
}
