/** Width of a line, in sizes of its type. */
export type Measure = (line: string) => Promise<number>;

/** What a break costs or gains, as a part of the line's square. */
const AFTER_SHORT_WORD = 0.06;
const AFTER_PUNCTUATION = -0.05;
const PUNCTUATION = /[,;:.!?،؛؟–—]["'”’»)]*$/u;
/** A preposition or a number belongs to what follows it. */
const SHORT_WORD = /(?:^|[\s-])(?:[\p{L}\p{M}]{1,3}|\p{N}[\p{N}.,]*)$/u;

interface Broken {
  readonly cost: number;
  readonly lines: readonly string[];
}

/**
 * Breaks words into so many lines, each within the width, that are as even as they can be: of all ways that whose lines
 * leave the least squares of space (as Knuth and Plass break paragraphs), sooner after a comma than after a short word.
 * `words` keep the space behind them.
 */
export async function evenLines(
  words: readonly string[],
  count: number,
  measure: Measure,
  width: number,
): Promise<readonly string[]> {
  /** The best ways to set the words so far, by the number of lines. */
  let best = new Map<number, Broken>([[0, { cost: 0, lines: [] }]]);
  for (let used = 1; used <= count; used += 1) {
    const next = new Map<number, Broken>();
    for (const [start, before] of best) {
      let line = "";
      for (let end = start + 1; end <= words.length; end += 1) {
        line += words[end - 1] ?? "";
        const shown = line.trim();
        const wide = await measure(shown);
        if (wide > width) break;
        const cost = before.cost + costOf(shown, wide / width, end === words.length);
        if (cost < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(end, { cost, lines: [...before.lines, shown] });
      }
    }
    best = next;
  }
  return best.get(words.length)?.lines ?? [];
}

function costOf(line: string, part: number, isLast: boolean): number {
  const space = (1 - part) ** 2;
  if (isLast) return space;
  if (PUNCTUATION.test(line)) return space + AFTER_PUNCTUATION;
  return space + (SHORT_WORD.test(line) ? AFTER_SHORT_WORD : 0);
}
