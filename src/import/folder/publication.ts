import { parseDate } from "../../dates.ts";
import type { DateFrom } from "../import-source.ts";

const MONTHS = [
  "januari|january|jan",
  "februari|february|feb|pebruari",
  "maret|march|mar",
  "april|apr",
  "mei|may",
  "juni|june|jun",
  "juli|july|jul",
  "agustus|august|aug|agu|ags",
  "september|sept|sep",
  "oktober|october|okt|oct",
  "november|nov|nopember",
  "desember|december|des|dec",
];
const WORDED = new RegExp(`\\b(\\d{1,2})\\s+(${MONTHS.join("|")})\\.?\\s+((?:19|20)\\d{2})\\b`, "i");

/** The date of a file: from where it is said to stand, else null. Only a text's beginning is looked at. */
export function publicationOf(
  from: DateFrom,
  file: { readonly name: string; readonly mtime: number; readonly text: string },
  zone: string,
): number | null {
  if (from === "mtime") return Math.floor(file.mtime / 1000) * 1000;
  if (from === "name") {
    const [, year, month, day] =
      /(?<!\d)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(file.name) ?? [];
    return year === undefined ? null : (parseDate(`${year}-${month}-${day}`, zone)?.instant ?? null);
  }
  return dateIn(file.text.slice(0, 3000), zone);
}

/** The first date that a text names: `2022-12-10`, `10/12/2022`, `10 Desember 2022`. */
export function dateIn(text: string, zone: string): number | null {
  const found = [
    /\b((?:19|20)\d{2}-\d{2}-\d{2}(?:[T ]\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*(?:WIB|WITA|WIT|Z|[+-]\d{2}:?\d{2}))?)?)/.exec(
      text,
    ),
    /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})\b/.exec(text),
    WORDED.exec(text),
  ].filter((match) => match !== null);
  const [first] = found.sort((a, b) => a.index - b.index);
  if (!first) return null;
  const [, day = "", month = "", year] = first;
  if (year === undefined) return parseDate(day, zone)?.instant ?? null;
  const number = /^\d+$/.test(month)
    ? month
    : String(MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, "i").test(month)) + 1);
  return parseDate(`${year}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`, zone)?.instant ?? null;
}
