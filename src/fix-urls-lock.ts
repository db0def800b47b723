import { lockAfter, readUrlsLock, writeUrlsLock } from "./articles/urls-lock.ts";
import { addresses } from "./newsroom/addresses.ts";
import { nowhere } from "./pieces.ts";
import { type Clock, readEverything } from "./reading.ts";

/**
 * Notes every address that readers have or will have in `urls.lock/`, and makes it where there is none: for
 * `check --fix` and the commit hook. Gives the files that it wrote, below the articles folder.
 */
export async function fixUrlsLock(dir: string, clock: Clock): Promise<string[]> {
  const { library, portal, plainPages, now } = await readEverything({
    dir,
    now: clock,
    state: nowhere,
    full: true,
  });
  const wanted = addresses({ articles: library.articles, portal, plainPages, dayOf: library.dayOf, now });
  return await writeUrlsLock(dir, lockAfter(readUrlsLock(dir)?.entries ?? [], wanted, now));
}
