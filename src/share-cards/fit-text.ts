import { evenLines, type Measure } from "./even-lines.ts";
import type { FontStyle } from "./fonts.ts";
import { type LaidLine, layLine } from "./lay-line.ts";

/** The room for a text: largest size first. `leading` is the distance of lines, as a part of the size. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
  readonly lines: number;
  readonly leading: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly LaidLine[];
}

/** Longer ones are cut before they are measured: nobody would see their end. */
const LONGEST = 400;
/** A word that is wider than a line is cut into pieces of so many letters. */
const PIECE = 8;
/** So many smaller sizes are tried where lines are uneven at the largest. */
const SMALLER = 2;
const ELLIPSIS = "…";

/**
 * Breaks a text into lines as even as they can be, at the largest size at which all of it fits, or one a little smaller
 * if that makes them even. Where it fits at none, the smallest, with an ellipsis at its end.
 */
export async function fitText(
  text: string,
  style: FontStyle,
  isRightToLeft: boolean,
  room: Room,
): Promise<FittedText> {
  const known = new Map<string, number>();
  const measure = async (line: string): Promise<number> => {
    const width = known.get(line) ?? (await layLine(line, style, isRightToLeft)).width / 1000;
    known.set(line, width);
    return width;
  };
  const laid = (lines: readonly string[]): Promise<LaidLine[]> =>
    Promise.all(lines.map((line) => layLine(line, style, isRightToLeft)));
  const words = await wordsOf(text, measure, room.width / (room.sizes.at(-1) ?? 1));
  let largest: SetText | null = null;
  let smaller = 0;
  for (const size of room.sizes) {
    const set = await setAt(size, words, measure, room);
    if (!set) continue;
    largest ??= set;
    if (await isEven(set.lines, measure)) return { size, lines: await laid(set.lines) };
    smaller += 1;
    if (smaller > SMALLER) break;
  }
  if (largest) return { size: largest.size, lines: await laid(largest.lines) };
  const size = room.sizes.at(-1) ?? 1;
  const lines = (await broken(words, measure, room.width / size)).slice(0, room.lines);
  const last = await shortened(lines.pop() ?? "", measure, room.width / size);
  return { size, lines: await laid([...lines, last]) };
}

interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The words in even lines at a size, or null where they do not fit. */
async function setAt(
  size: number,
  words: readonly string[],
  measure: Measure,
  { width, height, lines: most, leading }: Room,
): Promise<SetText | null> {
  const full = await broken(words, measure, width / size);
  if (full.length > Math.min(most, Math.floor(height / (size * leading)))) return null;
  if (!(await isWithin(full, measure, width / size))) return null;
  return { size, lines: await evenLines(words, full.length, measure, width / size) };
}

/** Whether no line is less than half as long as the longest. */
async function isEven(lines: readonly string[], measure: Measure): Promise<boolean> {
  const widths = await Promise.all(lines.map(measure));
  return Math.min(...widths) >= Math.max(...widths) / 2;
}

/** Parts that stay together: words with the space behind them, and pieces of what would fill more than a line. */
async function wordsOf(text: string, measure: Measure, widest: number): Promise<string[]> {
  const words =
    [...text]
      .slice(0, LONGEST)
      .join("")
      .match(/[^\s\u2013\u2014/-]*[\u2013\u2014/-]?\s*/gu) ?? [];
  const parts: string[] = [];
  for (const word of words.filter(Boolean)) {
    if ((await measure(word.trim())) <= widest) parts.push(word);
    else parts.push(...(word.match(new RegExp(`(?:\\P{M}\\p{M}*){1,${PIECE}}`, "gu")) ?? []));
  }
  return parts;
}

/** Puts as many words into each line as it takes. */
async function broken(words: readonly string[], measure: Measure, width: number): Promise<string[]> {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && (await measure((line + word).trim())) > width) {
      lines.push(line.trim());
      line = "";
    }
    line += word;
  }
  return line.trim() ? [...lines, line.trim()] : lines;
}

const isWithin = async (lines: readonly string[], measure: Measure, width: number): Promise<boolean> =>
  (await Promise.all(lines.map(measure))).every((each) => each <= width);

/** Cuts a line at a word, or within its only one. */
async function shortened(line: string, measure: Measure, width: number): Promise<string> {
  const words = line.split(/(?<=\s)/u);
  const parts = words.length > 1 ? words : [...line];
  const cut = (): string => `${parts.join("").replace(/[\s\p{P}]+$/u, "")}${ELLIPSIS}`;
  while (parts.length > 1 && (await measure(cut())) > width) parts.pop();
  return cut();
}
