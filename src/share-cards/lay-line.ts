import bidiFactory from "bidi-js/dist/bidi.mjs";
import { type FontStyle, fontFor, type Glyph, type LoadedFont } from "./fonts.ts";

/** A line of text as glyphs from left to right, in thousandths of the size. */
export interface LaidLine {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

const bidi = bidiFactory();

interface Run {
  readonly font: LoadedFont;
  /** By the bidirectional algorithm: odd from right to left. */
  readonly level: number;
  text: string;
}

/**
 * Lays a line out: orders it by the Unicode bidirectional algorithm (UAX #9), splits it into runs of one font and one
 * direction, and shapes each. Letters that no font holds are left out.
 */
export async function layLine(text: string, style: FontStyle, isRightToLeft: boolean): Promise<LaidLine> {
  const { levels } = bidi.getEmbeddingLevels(text, isRightToLeft ? "rtl" : "ltr");
  const runs: Run[] = [];
  let at = 0;
  for (const letter of text) {
    const level = levels[at] ?? 0;
    at += letter.length;
    const last = runs.at(-1);
    // Marks, joiners and spaces stay with what they follow, where its font holds them.
    const stays = last && /[\p{M}\p{Cf}\p{Zs}\p{P}\p{N}]/u.test(letter) && last.font.has(letter);
    // A space beside a letter that was left out would be seen twice.
    if (letter === " " && last?.text.endsWith(" ")) continue;
    const found = stays ? { font: last.font, letter } : await heldLetter(letter, style);
    if (!found) continue;
    if (last && last.font === found.font && last.level === level) last.text += found.letter;
    else runs.push({ font: found.font, level, text: found.letter });
  }
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const { font, level, text: part } of visualOrder(runs)) {
    const shaped = font.shape(part, level % 2 === 1);
    for (const glyph of shaped.glyphs) glyphs.push({ ...glyph, x: glyph.x + width });
    width += shaped.width;
  }
  return { glyphs, width };
}

/** A letter with the font that holds it, or else without its accents; null where none does. */
async function heldLetter(
  letter: string,
  style: FontStyle,
): Promise<{ readonly font: LoadedFont; readonly letter: string } | null> {
  const [plain = letter] = letter.normalize("NFD");
  for (const tried of new Set([letter, plain])) {
    const font = await fontFor(tried, style);
    if (font) return { font, letter: tried };
  }
  return null;
}

/** Rule L2: from the highest level to the lowest odd one, every stretch of that level or higher is turned around. */
function visualOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end > start + 1) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return ordered;
}
