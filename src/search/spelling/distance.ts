import { group } from "../../group.ts";
import { confusions, neighbours } from "./confusions.ts";

/** What one slip costs. */
export interface Costs {
  readonly edit: number;
  readonly swap: number;
  readonly neighbour: number;
  readonly doubled: number;
  readonly confused: number;
}

/** Counts slips; one confusion is one slip, though it may take two letters. */
export const slips: Costs = { edit: 1, swap: 1, neighbour: 1, doubled: 1, confused: 1 };
/** How unlikely slips are. */
export const unlikeliness: Costs = { edit: 1, swap: 0.7, neighbour: 0.8, doubled: 0.5, confused: 0.5 };

/** Confusions by their last letters. */
const byLast = group(confusions, ([one, other]) => [`${one.at(-1)}${other.at(-1)}`]);

/**
 * The distance of two words in letters put in, left out, replaced or swapped (Damerau and Levenshtein's, up to two
 * edits), where doubled letters, neighbouring keys and confused spellings may cost less.
 */
export function distance(one: string, other: string, costs: Costs): number {
  const rows: number[][] = [];
  for (let i = 0; i <= one.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= other.length; j++) {
      if (i === 0 && j === 0) {
        row.push(0);
        continue;
      }
      const at = (back: number, along: number): number =>
        rows[i - back]?.[j - along] ?? Number.POSITIVE_INFINITY;
      const [a, b] = [one[i - 1], other[j - 1]];
      let least = Math.min(
        at(1, 0) + (i > 1 && a === one[i - 2] ? costs.doubled : costs.edit),
        at(0, 1) + (j > 1 && b === other[j - 2] ? costs.doubled : costs.edit),
      );
      if (i > 0 && j > 0) {
        const replaced = neighbours.has(`${a}${b}`) ? costs.neighbour : costs.edit;
        least = Math.min(least, at(1, 1) + (a === b ? 0 : replaced));
        if (a === other[j - 2] && b === one[i - 2]) least = Math.min(least, at(2, 2) + costs.swap);
        // Swapped, with a letter put in or left out between the two.
        if (a === other[j - 3] && b === one[i - 2])
          least = Math.min(least, at(2, 3) + costs.swap + costs.edit);
        if (a === other[j - 2] && b === one[i - 3])
          least = Math.min(least, at(3, 2) + costs.swap + costs.edit);
        for (const [x, y] of byLast.get(`${a}${b}`) ?? []) {
          if (one.endsWith(x, i) && other.endsWith(y, j))
            least = Math.min(least, at(x.length, y.length) + costs.confused);
        }
      }
      row.push(least);
    }
  }
  return rows[one.length]?.[other.length] ?? 0;
}
