import { MEASURE } from "./clean-table.ts";
import type { SizeResults } from "./results.ts";
import { table } from "./table.ts";
import { over, secondsOf } from "./units.ts";

/** From an edit's saving to its page being served by a running preview. */
export function previewTable({ preview }: SizeResults): string {
  const rows = Object.entries(preview).map(([tool, ms]) => [
    tool,
    `${ms.length}`,
    secondsOf(ms),
    over(ms, preview[MEASURE]),
  ]);
  return table(["a body edited, preview running", "edits", "seconds", `over ${MEASURE}`], rows);
}
