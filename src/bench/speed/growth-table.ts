import type { Results } from "./results.ts";
import { median } from "./statistics.ts";
import { table } from "./table.ts";
import { seconds, whole } from "./units.ts";

/** Medians of clean builds by size, and the exponent of their growth. */
export function growthTable({ sizes, growth }: Results): string {
  const rows = Object.entries(growth).map(([tool, value]) => [
    tool,
    ...sizes.map(({ clean }) => {
      const measured = clean[tool];
      return measured ? `${seconds(median(measured.ms))} s` : "–";
    }),
    value.toFixed(2),
  ]);
  return table(["clean build", ...sizes.map(({ articles }) => whole(articles)), "exponent"], rows);
}
