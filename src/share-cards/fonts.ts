/** The only file that knows HarfBuzz. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Blob, Direction, Face, Font, shape, Buffer as Text, Variation } from "harfbuzzjs";
import decompress from "wawoff2/decompress.js";
import { type FaceName, fontFiles } from "./font-files.ts";

/** A face as a card uses it. */
export interface FontStyle {
  readonly face: FaceName;
  readonly weight: number;
}

/** A glyph where its pen stands, in thousandths of the size; `id` is its number in the font. */
export interface Glyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  /** Its outline as the `d` of a path, upwards; empty for a space. */
  readonly outline: string;
}

/** Glyphs of letters of one font and one direction, from left to right. */
export interface Shaped {
  readonly glyphs: readonly Glyph[];
  /** In thousandths of the size. */
  readonly width: number;
}

/** A font at one weight, which shapes letters that it holds. */
export interface LoadedFont {
  readonly has: (letter: string) => boolean;
  readonly shape: (text: string, isRightToLeft: boolean) => Shaped;
}

const UNITS = 1000;
const require = createRequire(import.meta.url);
const faces = new Map<string, Promise<Face>>();
const fonts = new Map<string, Promise<LoadedFont>>();

const faceOf = async (file: string): Promise<Face> =>
  new Face(new Blob(await decompress(await readFile(require.resolve(file)))));

/** The font of a style that holds a letter, or null: then the letter is left out, for a box says nothing. */
export async function fontFor(letter: string, { face, weight }: FontStyle): Promise<LoadedFont | null> {
  for (const file of fontFiles(letter, face)) {
    const font = await remembered(fonts, `${file} ${weight}`, async () =>
      loaded(await remembered(faces, file, () => faceOf(file)), weight),
    );
    if (font.has(letter)) return font;
  }
  return null;
}

function remembered<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

function loaded(face: Face, weight: number): LoadedFont {
  const font = new Font(face);
  font.setScale(UNITS, UNITS);
  const axes = face.getAxisInfos();
  const within = (axis: string, value: number): number => {
    const { min = value, max = value } = axes[axis] ?? {};
    return Math.min(max, Math.max(min, value));
  };
  font.setVariations(
    [
      ["wght", weight],
      ["opsz", 60],
    ].map(([axis, value]) => new Variation(String(axis), within(String(axis), Number(value)))),
  );
  const outlines = new Map<number, string>();
  const outline = (id: number): string => {
    const made = outlines.get(id) ?? rounded(font.glyphToPath(id));
    outlines.set(id, made);
    return made;
  };
  return {
    has: (letter) => (font.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0) > 0,
    shape(text, isRightToLeft) {
      const buffer = new Text();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      buffer.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR);
      shape(font, buffer);
      let pen = 0;
      const glyphs = buffer.getGlyphInfosAndPositions().map((glyph) => {
        const { codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
        const placed = { id, x: pen + xOffset, y: yOffset, outline: outline(id) };
        pen += xAdvance;
        return placed;
      });
      return { glyphs, width: pen };
    },
  };
}

/** A hundredth of a pixel is not seen, and costs half of the text. */
const rounded = (path: string): string =>
  path.replaceAll(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(Math.round(Number(number))));
