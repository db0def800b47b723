import { table } from "../../speed/table.ts";
import { megabytes, seconds, whole } from "../../speed/units.ts";
import { kilobytes } from "../report.ts";
import type { Spread, Transfer } from "../results.ts";
import type { Reading } from "../watch-reads.ts";
import { hitsLine } from "./hits-line.ts";
import type { ScaleResults, SizeCost } from "./results.ts";

/** The size's figures as Markdown. */
export function scaleReport({ articles, warta, pagefind }: ScaleResults): string {
  const row = (what: string, cell: (cost: SizeCost) => string): string[] => [
    what,
    cell(warta),
    cell(pagefind),
  ];
  const { hits, queryMs, browserMs, newest, without } = warta;
  return [
    `## ${whole(articles)} articles`,
    "",
    table(
      ["at this size", "Warta", "Pagefind"],
      [
        row("first query", ({ transfer }) => first(transfer)),
        ["… until the newest bundle answers", newest ? reading(newest) : "–", "–"],
        row("next query, median", ({ transfer }) => next(transfer, "median")),
        row("next query, p95", ({ transfer }) => next(transfer, "p95")),
        row("whole index", ({ held }) => reading(held)),
        row("fetched by its holder after one new article", ({ update }) => reading(update)),
        row("indexing, s", ({ indexMs }) => seconds(indexMs)),
        row("whole process, s", ({ ms }) => seconds(ms)),
        row("whole process, peak memory", ({ peakBytes }) => megabytes(peakBytes)),
        ["build without search, s", seconds(without.ms), "–"],
        ["build without search, peak memory", megabytes(without.peakBytes), "–"],
        ["warm query in Node, median and p95, ms", milliseconds(queryMs), "–"],
        ["warm query in Chromium, median and p95, ms", browserMs ? milliseconds(browserMs) : "–", "–"],
      ],
    ),
    "",
    hitsLine(hits),
    `Sorted by date: ${warta.inversions} inversions.`,
    "",
  ].join("\n");
}

const milliseconds = ({ median, p95 }: Spread): string => `${median.toFixed(1)}, ${p95.toFixed(1)}`;

const reading = ({ requests, bytes }: Reading): string =>
  `${kilobytes(bytes)} in ${whole(requests)} ${requests === 1 ? "file" : "files"}`;

const first = (transfer: Transfer): string => ("whole" in transfer ? "–" : reading(transfer.first));

const next = (transfer: Transfer, which: "median" | "p95"): string =>
  "whole" in transfer
    ? "–"
    : reading({ requests: transfer.next.requests[which], bytes: transfer.next.bytes[which] });
