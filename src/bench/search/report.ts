import { table } from "../speed/table.ts";
import { whole } from "../speed/units.ts";
import type { Difference } from "./bootstrap.ts";
import { classes } from "./queries/query-sets.ts";
import type { EngineResults, Quality, SearchResults, SetName } from "./results.ts";
import { hitsLine } from "./scale/hits-line.ts";

const share = (value: number): string => value.toFixed(3);
const signed = (value: number): string => `${value < 0 ? "−" : "+"}${share(Math.abs(value))}`;
const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

/** Bytes as kilobytes of 1,000. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;

/** The evaluation as Markdown: quality, the difference to the best rival, bytes and times. */
export function searchReport(results: SearchResults): string {
  const { engines, queries, comparison, passages } = results;
  const sets = Object.entries(queries).map(([name, count]) => `${name} ${whole(count)}`);
  return [
    `${whole(passages)} passages; queries: ${sets.join(", ")}.`,
    ...engines.map(({ name, setup }) => `- ${name}: ${setup}`),
    "",
    qualityTable("MRR@10", engines, ({ mrr }) => mrr),
    "",
    qualityTable("recall@10", engines, ({ recall }) => recall),
    "",
    `${engines[0]?.name} less ${comparison.rival}, the best rival: MRR@10, paired bootstrap.`,
    "",
    table(
      ["class", "difference", "95% interval", "p"],
      [
        ["macro", comparison.macro] as const,
        ...classes.map((name) => [name, comparison.classes[name]] as const),
      ].map(([name, difference]) => [name, ...differenceCells(difference)]),
    ),
    "",
    costTable(engines),
    "",
    ...engines.flatMap(({ name, hits }) => (hits ? [`${name}: ${hitsLine(hits)}`] : [])),
    "",
  ].join("\n");
}

/** Questions stand last, outside the average. */
const qualityTable = (
  title: string,
  engines: readonly EngineResults[],
  value: (quality: Quality) => number,
): string =>
  table(
    [title, ...classes, "macro", "facqa"],
    engines.map(({ name, sets, macro }) => [
      name,
      ...[...classes.map((set: SetName) => sets[set]), macro, sets.facqa].map((quality) =>
        Number.isNaN(value(quality)) ? "–" : share(value(quality)),
      ),
    ]),
  );

const differenceCells = ({ mean, low, high, p }: Difference): string[] => [
  signed(mean),
  `${signed(low)} to ${signed(high)}`,
  p < 0.0005 ? "< .0005" : p.toFixed(4),
];

const costTable = (engines: readonly EngineResults[]): string =>
  table(
    ["cost", "first query", "requests", "next, median", "next, p95", "index ms", "query ms", "p95 ms"],
    engines.map(({ name, transfer, indexMs, queryMs }) => [
      name,
      ...("whole" in transfer
        ? [kilobytes(transfer.whole), "1", "0.0 kB", "0.0 kB"]
        : [
            kilobytes(transfer.first.bytes),
            `${transfer.first.requests}`,
            kilobytes(transfer.next.bytes.median),
            kilobytes(transfer.next.bytes.p95),
          ]),
      ...[indexMs, queryMs.median, queryMs.p95].map(ms),
    ]),
  );
