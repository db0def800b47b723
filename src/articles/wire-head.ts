import { collapse } from "./clean.ts";
import { isDebris } from "./debris.ts";
import { label } from "./labels.ts";
import type { Located } from "./reading.ts";
import type { Report } from "./report.ts";
import type { SourceText } from "./source-text.ts";

/** What stands above the body of wire copy. `bodyFrom` is the index of the line on which the body begins. */
export interface WireHead {
  readonly headline: Located<string> | null;
  readonly comments: Located<number> | null;
  readonly views: Located<number> | null;
  readonly bodyFrom: number;
}

const COUNT = /^(?:\d+|\d{1,3}(?:[.,]\d{3})+)$/;

/** Reads headline and counts. With `titled` a first line that is a sentence is body text, not a second headline. */
export function wireHead(text: SourceText, from: number, titled: boolean, report: Report): WireHead {
  let at = next(text, from, report);
  const first = (text.lines[at] ?? "").trim();
  const isHeadline =
    first !== "" && !COUNT.test(first) && label(first)?.rest !== "" && !(titled && /[.”"]$/.test(first));
  const headline = isHeadline ? { value: collapse(first), at: spotOf(text, at) } : null;
  if (isHeadline) at = next(text, at + 1, report);

  const counts: Located<number>[] = [];
  for (; COUNT.test((text.lines[at] ?? "").trim()); at = next(text, at + 1, report)) {
    const written = (text.lines[at] ?? "").trim();
    const value = Number(written.replace(/[.,]/g, ""));
    if (counts.length === 2 || !Number.isSafeInteger(value)) {
      report("warning", counts.length === 2 ? "third-count" : "count-too-large", spotOf(text, at), {
        value: written,
      });
      break;
    }
    counts.push({ value, at: spotOf(text, at) });
  }
  return { headline, comments: counts[0] ?? null, views: counts[1] ?? null, bodyFrom: at };
}

/** Index of the next line that is neither blank nor debris. */
function next(text: SourceText, from: number, report: Report): number {
  let at = from;
  for (; at < text.lines.length; at++) {
    const line = text.lines[at] ?? "";
    if (isDebris(line)) report("info", "debris", spotOf(text, at), { text: line.trim() });
    else if (line.trim() !== "") break;
  }
  return at;
}

const spotOf = (text: SourceText, index: number) =>
  text.spot(index + 1, (text.lines[index] ?? "").search(/\S/) + 1);
