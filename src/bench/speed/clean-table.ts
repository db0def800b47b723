import type { SizeResults } from "./results.ts";
import { median } from "./statistics.ts";
import { table } from "./table.ts";
import { megabytes, over, secondsOf, whole } from "./units.ts";

/** The tool by whose time all others are told. */
export const MEASURE = "Hugo";

/** Clean builds of one size, the fastest first. */
export function cleanTable({ clean }: SizeResults): string {
  const measure = clean[MEASURE]?.ms;
  const rows = Object.entries(clean)
    .sort(([, a], [, b]) => median(a.ms) - median(b.ms))
    .map(([tool, { ms, peakBytes, output }]) => [
      tool,
      `${ms.length}`,
      secondsOf(ms),
      over(ms, measure),
      megabytes(peakBytes),
      whole(output.files),
      megabytes(output.bytes),
    ]);
  return table(["clean build", "runs", "seconds", `over ${MEASURE}`, "peak memory", "files", "bytes"], rows);
}
