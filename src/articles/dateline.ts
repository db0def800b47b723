import type { Portal } from "../portal.ts";
import { collapse } from "./clean.ts";

/** Where a story was written and by which outlet. `guessed`: taken from its capitals, not from a list. */
export interface Dateline {
  readonly place: string | null;
  readonly outlet: string | null;
  readonly guessed: boolean;
}

const LONGEST = 60;
const SEPARATOR = /\s+(?:–|—|--?)\s+|\s{2,}/;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:\p{Ll}{2,}|\p{Lu}{2,})$/u;
const SMALL = new Set(["di", "ke", "dari", "dan", "yang", "of", "the", "and", "de", "la", "al", "el", "bin"]);
const CALENDAR = new Set(
  (
    "senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli agustus september " +
    "oktober november desember monday tuesday wednesday thursday friday saturday sunday january february march may june july " +
    "august october december jan feb mar apr jun jul agu ags aug sep sept okt oct nov des dec"
  ).split(" "),
);

const fold = (text: string): string => collapse(text).toLowerCase();

/** The dateline that opens a paragraph and the index at which the text goes on; null where there is none. */
export function openingDateline(
  text: string,
  portal: Portal,
): { readonly dateline: Dateline; readonly end: number } | null {
  const separator = SEPARATOR.exec(text);
  if (!separator || [...text.slice(0, separator.index)].length > LONGEST) return null;
  const end = separator.index + separator[0].length;
  const found = dateline(text.slice(0, separator.index), portal);
  return found && end < text.length ? { dateline: found, end } : null;
}

/** Reads what stands before the separator, in the forms of DESIGN, section 4; null where it is ordinary text. */
export function dateline(head: string, portal: Portal): Dateline | null {
  const text = collapse(head);
  const isListed = (part: string): boolean =>
    portal.site.outlets.some((outlet) => fold(outlet) === fold(part));
  const isOutlet = (part: string): boolean => isListed(part) || DOMAIN.test(part);
  const bracket = /^([^()]*[^\s()])\s*\(([^()]+)\)$/.exec(text);
  if (bracket) {
    const [, place = "", inside = ""] = bracket;
    const outlet = collapse(inside);
    if (isOutlet(outlet)) return { place, outlet, guessed: false };
    return looksLikeNames(`${place} ${outlet}`) && atMostFour(outlet)
      ? { place, outlet, guessed: true }
      : null;
  }
  const parts = text.split(",").map(collapse);
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (parts.length === 1) {
    if (isListed(text)) return { place: null, outlet: text, guessed: false };
    return isPlace(text, portal) ? { place: text, outlet: null, guessed: false } : null;
  }
  if (parts.includes("")) return null;
  if (isOutlet(last)) return { place: parts.slice(0, -1).join(", "), outlet: last, guessed: false };
  if (isOutlet(first)) return { place: parts.slice(1).join(", "), outlet: first, guessed: false };
  if (!atMostFour(last) || !looksLikeNames(parts.join(" "))) return null;
  return { place: parts.slice(0, -1).join(", "), outlet: last, guessed: true };
}

const atMostFour = (text: string): boolean => text.split(" ").length <= 4;

/** Every word begins with a capital, small words aside, and none is of the calendar: "Jakarta, Senin" names no outlet. */
function looksLikeNames(text: string): boolean {
  const words = text.split(" ");
  const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}']/gu, "");
  return words.every((word) => (/^\p{Lu}/u.test(word) || SMALL.has(word)) && !CALENDAR.has(bare(word)));
}

const isPlace = (text: string, portal: Portal): boolean =>
  portal.topics.some(
    ({ kind, name, aliases }) =>
      kind === "place" && [name, ...aliases].some((known) => fold(known) === fold(text)),
  );
