import { lazyHistory } from "./history.ts";

/**
 * Answers `ReadOptions.addedAt` from git. `preview` is the date of a file that is not committed yet, or null where such
 * a file has no date. `isShallow` tells, afterwards, whether a date was asked of a clone without its older commits.
 */
export function addedAt(dir: string, preview: number | null) {
  const history = lazyHistory(dir);
  let shallow = false;
  return {
    ask: async (file: string): Promise<number | null> => {
      const known = await history();
      if (known?.shallow) shallow = true;
      return known && !known.shallow ? (known.dates.get(file) ?? preview) : null;
    },
    isShallow: (): boolean => shallow,
  };
}
