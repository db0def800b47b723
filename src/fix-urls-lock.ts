import { type Address, lockAfter, readUrlsLock, writeUrlsLock } from "./articles/urls-lock.ts";
import { addresses } from "./newsroom/addresses.ts";
import { nowhere, type Pieces } from "./pieces.ts";
import { type Clock, readEverything } from "./reading.ts";

export interface LockOptions {
  readonly dir: string;
  readonly now: Clock;
  /** What is known of the articles; without it all are read. */
  readonly state?: Pieces | undefined;
}

/** The lock of a folder as it should be. */
export async function lockedAfter({ dir, now: clock, state }: LockOptions): Promise<Address[]> {
  const { library, portal, plainPages, now } = await readEverything({
    dir,
    now: clock,
    state: state ?? nowhere,
    full: state === undefined,
  });
  const wanted = addresses({ articles: library.articles, portal, plainPages, dayOf: library.dayOf, now });
  return lockAfter(readUrlsLock(dir)?.entries ?? [], wanted, now);
}

/**
 * Notes every address that readers have or will have in `urls.lock/`, and makes it where there is none: for
 * `check --fix`. Gives the files that it wrote, below the articles folder.
 */
export const fixUrlsLock = async (dir: string, now: Clock): Promise<string[]> =>
  await writeUrlsLock(dir, await lockedAfter({ dir, now }));
