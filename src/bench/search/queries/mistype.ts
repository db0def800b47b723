import { type Chance, pick } from "./draw.ts";
import { editDistance } from "./edit-distance.ts";

/** Which keys lie beside a letter's, on the keyboard that Indonesians have (QWERTY). */
// biome-ignore format: a keyboard, row by row
const KEYS: Readonly<Record<string, string>> = {
  q: "wa", w: "qeas", e: "wrsd", r: "etdf", t: "ryfg", y: "tugh", u: "yihj", i: "uojk", o: "ipkl", p: "ol",
  a: "qwsz", s: "awedzx", d: "serfxc", f: "drtgcv", g: "ftyhvb", h: "gyujbn", j: "huiknm", k: "jiolm", l: "kop",
  z: "asx", x: "zsdc", c: "xdfv", v: "cfgb", b: "vghn", n: "bhjm", m: "njk",
};

type Edit = (word: string, place: number, chance: Chance) => string;

const beside = (letter: string | undefined, chance: Chance): string =>
  pick(chance, [...(KEYS[letter ?? ""] ?? "")]) ?? "";

/** What fingers do: touch the next key too, skip one, hit the next one instead, strike two in the wrong order. */
const EDITS: readonly Edit[] = [
  (word, place, chance) => word.slice(0, place + 1) + beside(word[place], chance) + word.slice(place + 1),
  (word, place) => word.slice(0, place) + word.slice(place + 1),
  (word, place, chance) => word.slice(0, place) + beside(word[place], chance) + word.slice(place + 1),
  (word, place) => word.slice(0, place) + (word[place + 1] ?? "") + word[place] + word.slice(place + 2),
];

/** A word with so many typing errors that lie so far from it; null where chance made another number of them. */
export function mistype(word: string, errors: 1 | 2, chance: Chance): string | null {
  let made = word;
  for (let error = 0; error < errors; error += 1) {
    const place = Math.floor(chance() * made.length);
    made = pick(chance, EDITS)?.(made, place, chance) ?? made;
  }
  return editDistance(word, made) === errors ? made : null;
}
