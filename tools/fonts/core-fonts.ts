import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const packages = createRequire(import.meta.url);
const span = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join("");

/** What Indonesian and English newspapers are written with; `fonts.css` names the same. */
const latin = `${span(0x20, 0x7e)}\u00a0©«°·»½×èé–—‘’“”•…′″€`;
/** The Arabic block, joiners, and the ligatures of religious texts. */
const arabic = `${span(0x600, 0x6ff)}\u200c\u200d\ufd3e\ufd3f\ufdf2\ufdfa\ufdfb`;
/** Small capitals, old figures, fractions and the like are left out; what shapes words stays. */
const latinFeatures = ["kern", "liga", "ccmp", "locl", "mark"];
const arabicFeatures = ["init", "medi", "fina", "isol", "rlig", "calt", "curs", "mkmk", ...latinFeatures];

const cuts = [
  ["warta-serif-latin-wght-normal", "source-serif-4", "source-serif-4-latin-wght-normal", 900],
  ["warta-serif-latin-wght-italic", "source-serif-4", "source-serif-4-latin-wght-italic", 900],
  ["warta-sans-latin-wght-normal", "plus-jakarta-sans", "plus-jakarta-sans-latin-wght-normal", 800],
  ["warta-naskh-arabic-wght-normal", "noto-naskh-arabic", "noto-naskh-arabic-arabic-wght-normal", 700],
] as const;

/** The fonts of a first view: the letters that nearly every page needs, weights from 400. The same bytes each time. */
export function coreFonts(): Promise<[name: string, bytes: Uint8Array][]> {
  return Promise.all(
    cuts.map(async ([name, family, file, heaviest]): Promise<[string, Uint8Array]> => {
      const whole = readFileSync(packages.resolve(`@fontsource-variable/${family}/files/${file}.woff2`));
      const isArabic = family === "noto-naskh-arabic";
      const bytes = await subsetFont(whole, isArabic ? arabic : latin, {
        targetFormat: "woff2",
        noHinting: true,
        keepFeatures: isArabic ? arabicFeatures : latinFeatures,
        variationAxes: { wght: { min: 400, max: heaviest } },
      });
      return [`${name}.woff2`, bytes];
    }),
  );
}
