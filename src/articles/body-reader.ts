import type { ReadAlsoRef } from "./article.ts";
import { credit } from "./credit.ts";
import { isDebris } from "./debris.ts";
import { label } from "./labels.ts";
import type { Line } from "./paragraph.ts";
import type { Report, Spot } from "./report.ts";

/** A body in order: text, read-also titles, and (in Markdown) other blocks by their number. */
export type Piece =
  | { readonly kind: "paragraph"; readonly lines: readonly Line[] }
  | { readonly kind: "readAlso"; readonly titles: readonly ReadAlsoRef[] }
  | { readonly kind: "other"; readonly index: number };

export interface ReadBody {
  readonly pieces: readonly Piece[];
  readonly discussion: boolean;
  /** What stands after `DISKUSI:`. */
  readonly after: readonly Piece[];
}

/** Ends in `.`, `.”` or a credit: text, where titles were expected. */
const isSentence = (line: string): boolean => /\.[”"]?\s*$/.test(line) || credit(line) !== null;

/**
 * Reads a body line by line, the same way for wire copy and Markdown (DESIGN, section 4): `line` and `blank`
 * as they come, `other` for a Markdown block that is no paragraph.
 */
export function bodyReader(report: Report, spot: (at: Spot) => Spot, plain: (text: string) => string) {
  const body: Piece[] = [];
  const after: Piece[] = [];
  let pieces = body;
  let lines: Line[] = [];
  let titles: { readonly refs: ReadAlsoRef[]; readonly label: Spot } | null = null;
  let afterBlank = true;
  let discussion = false;

  function closeParagraph(): void {
    if (lines.length > 0) pieces.push({ kind: "paragraph", lines });
    lines = [];
  }

  function closeTitles(): void {
    if (!titles) return;
    if (titles.refs.length > 0) pieces.push({ kind: "readAlso", titles: titles.refs });
    else report("warning", "read-also-empty", titles.label);
    titles = null;
  }

  function title(line: Line): void {
    const mark = /^\s*(?:[-*•·▪]\s+)?/.exec(line.text)?.[0].length ?? 0;
    const words = plain(line.text.slice(mark));
    if (words) titles?.refs.push({ title: words, ...spot({ line: line.line, column: line.column + mark }) });
  }

  function opened(line: Line, found: NonNullable<ReturnType<typeof label>>): void {
    closeParagraph();
    closeTitles();
    const rest = { text: found.rest, line: line.line, column: line.column + found.at };
    if (found.kind === "discussion") {
      discussion = true;
      pieces = after;
      if (found.rest) lines.push(rest);
      return;
    }
    titles = { refs: [], label: spot(line) };
    if (found.rest) {
      title(rest);
      closeTitles();
    }
  }

  return {
    blank(): void {
      closeParagraph();
      afterBlank = true;
    },
    line(line: Line): void {
      const followsBlank = afterBlank;
      afterBlank = false;
      if (isDebris(line.text)) {
        const indent = line.text.length - line.text.trimStart().length;
        report("info", "debris", spot({ line: line.line, column: line.column + indent }), {
          text: line.text.trim(),
        });
        return;
      }
      const found = label(line.text);
      if (found) {
        opened(line, found);
        return;
      }
      if (titles && !(followsBlank && isSentence(line.text))) {
        title(line);
        return;
      }
      closeTitles();
      lines.push(line);
    },
    /** Whether titles are awaited; a Markdown list then holds them. */
    awaitsTitles: (): boolean => titles !== null,
    titles(found: readonly Line[]): void {
      for (const line of found) title(line);
      closeTitles();
    },
    other(index: number): void {
      closeParagraph();
      closeTitles();
      pieces.push({ kind: "other", index });
      afterBlank = true;
    },
    end(): ReadBody {
      closeParagraph();
      closeTitles();
      return { pieces: body, discussion, after };
    },
  };
}
