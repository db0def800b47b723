import { hash } from "../pages/fingerprint.ts";

/** The piece of state that a file belongs to: the month in its path, else one of sixteen by hash. */
export function pieceOf(file: string): string {
  const month = /(?:^|\/)(\d{4})[-/](\d{2})(?=[-/])/.exec(file);
  return month ? `${month[1]}-${month[2]}` : `rest-${hash(file).slice(0, 1).toLowerCase()}`;
}
