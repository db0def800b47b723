import { hash } from "../pages/fingerprint.ts";

/**
 * The piece of state that a file belongs to: the month in its path, with the first digit of the day where that stands
 * there too, else one of sixteen by hash. A third of a month is little to write anew for one article, and a few of
 * them give two threads the same work.
 */
export function pieceOf(file: string): string {
  const [, year, month, ten = ""] =
    /(?:^|\/)(\d{4})[-/](\d{2})[-/](?:\1-\2-)?(?:([0-3])\d(?=[-/]))?/.exec(file) ?? [];
  return year === undefined
    ? `rest-${hash(file).slice(0, 1).toLowerCase()}`
    : `${year}-${month}${ten && `-${ten}`}`;
}
