import { oldQuery } from "../articles/old-query.ts";

/** So many numbers stand in one file: an address asks for one of them, and few change with an article. */
const IN_ONE_FILE = 1000;

/**
 * Where the old addresses `/?p=12` lead, in files `alamat-lama/0.json` by thousands of numbers. A static host answers
 * them with the front page, whose script looks here.
 */
export function oldNumbers(
  moved: readonly { readonly from: string; readonly to: string }[],
): [name: string, table: Readonly<Record<string, string>>][] {
  const files = new Map<number, Record<string, string>>();
  for (const { from, to } of moved) {
    const number = oldQuery(from);
    if (number === null) continue;
    const key = Math.floor(Number(number) / IN_ONE_FILE);
    const table = files.get(key) ?? {};
    files.set(key, table);
    table[number] ??= to;
  }
  return [...files].sort(([a], [b]) => a - b).map(([key, table]) => [`alamat-lama/${key}.json`, table]);
}
