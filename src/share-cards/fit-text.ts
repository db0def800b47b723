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
const ELLIPSIS = "…";

/**
 * Breaks a text into lines as even as they can be, at the largest size at which all of it fits. Where none does, the
 * smallest, with an ellipsis at its end.
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
  for (const size of room.sizes) {
    const lines = await broken(words, measure, room.width / size);
    const fits = lines.length <= Math.min(room.lines, Math.floor(room.height / (size * room.leading)));
    if (fits && (await isWithin(lines, measure, room.width / size)))
      return { size, lines: await laid(await evened(words, lines, measure, room.width / size)) };
  }
  const size = room.sizes.at(-1) ?? 1;
  const lines = (await broken(words, measure, room.width / size)).slice(0, room.lines);
  const last = await shortened(lines.pop() ?? "", measure, room.width / size);
  return { size, lines: await laid([...lines, last]) };
}

type Measure = (line: string) => Promise<number>;

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

/** The narrowest lines that are no more than these: so no word stands alone in the last. */
async function evened(
  words: readonly string[],
  lines: readonly string[],
  measure: Measure,
  widest: number,
): Promise<readonly string[]> {
  let best = lines;
  for (let width = widest * 0.95; width > widest * 0.5; width -= widest * 0.05) {
    const tried = await broken(words, measure, width);
    if (tried.length > lines.length || !(await isWithin(tried, measure, width))) break;
    best = tried;
  }
  return best;
}

async function shortened(line: string, measure: Measure, width: number): Promise<string> {
  const letters = [...line];
  const cut = (): string => `${letters.join("").replace(/[\s\p{P}]+$/u, "")}${ELLIPSIS}`;
  while (letters.length > 0 && (await measure(cut())) > width) letters.pop();
  return cut();
}
