import { MEASURE } from "./clean-table.ts";
import type { AgainResults, Measured, SizeResults } from "./results.ts";
import { median } from "./statistics.ts";
import { table } from "./table.ts";
import { megabytes, over, secondsOf } from "./units.ts";

const words: Readonly<Record<AgainResults["change"], string>> = {
  "every page": "every page, no body",
  "recent added": "a recent article added",
  "recent edited": "a recent article edited",
  "recent retitled": "a recent article retitled",
  "recent deleted": "a recent article deleted",
  "deep edited": "an article of the first month edited",
  "deep retitled": "an article of the first month retitled",
  "deep deleted": "an article of the first month deleted",
};

/** Warta's builds after each kind of change, in fresh processes, over a clean build by the peer. */
export function againTable({ clean, again }: SizeResults): string {
  const measure = clean[MEASURE]?.ms;
  const row = (label: string, search: Measured, without: Measured): string[] => [
    label,
    secondsOf(search.ms),
    over(search.ms, measure),
    megabytes(search.peakBytes),
    secondsOf(without.ms),
    over(without.ms, measure),
  ];
  const recent = again.filter(({ change }) => change.startsWith("recent"));
  const rows = again.flatMap(({ change, withSearch, withoutSearch }) => {
    const own = row(words[change], withSearch, withoutSearch);
    if (change !== recent.at(-1)?.change) return [own];
    const four = (way: "withSearch" | "withoutSearch") => middle(recent.map((kind) => kind[way]));
    return [own, row("recent: median of the four", four("withSearch"), four("withoutSearch"))];
  });
  const head = ["Warta again, after", "with search: seconds", `over ${MEASURE}`, "peak memory"];
  return table([...head, "without: seconds", `over ${MEASURE}`], rows);
}

/** Of kinds of builds, the median of their medians; the range is that of the medians. */
function middle(kinds: readonly Measured[]): Measured {
  const peaks = kinds.flatMap(({ peakBytes }) => (peakBytes === null ? [] : [peakBytes]));
  return {
    ms: kinds.map(({ ms }) => median(ms)),
    peakBytes: peaks.length > 0 ? Math.max(...peaks) : null,
  };
}
