import { distance } from "fastest-levenshtein";
import { group } from "../group.ts";
import type { KnownNames } from "./known-names.ts";

/** What a text writes, and what is right. */
export interface NameFinding {
  readonly code: "wrong-name" | "near-name";
  readonly written: string;
  readonly right: string;
}

/** A word with a capital; `joined`: nothing but a space stands between it and the one before. */
interface Capital {
  readonly word: string;
  readonly joined: boolean;
  readonly opens: boolean;
}

/** A single word must be so long: shorter names are near to too many words. */
const ALONE = 7;
/** In a name of several words, the one that differs. */
const WITHIN = 4;
/** In words so long two letters may be wrong. */
const LONG = 9;

/**
 * Finds names that are nearly known ones. Of a name of several words one word may differ, by a letter (by two in a
 * long one), and never by its first; a single word by one letter within, and not where it opens a sentence. Endings
 * (Varenian, Palestine) and words that are right elsewhere are no mistakes.
 */
export function nearNames({ names, right }: KnownNames): (text: string) => NameFinding[] {
  const several = names.filter((words) => words.length > 1);
  const byWord = group(
    several.flatMap((words) => words.map((word, at) => ({ words, word: word.toLowerCase(), at }))),
    ({ word }) => [word],
  );
  const alone = group(
    names.flatMap((words) => (words.length === 1 ? words : [])).filter((name) => name.length >= ALONE),
    (name) => [name.charAt(0).toLowerCase()],
  );

  function inSeveral(capitals: readonly Capital[], at: number): NameFinding[] {
    return (byWord.get(capitals[at]?.word.toLowerCase() ?? "") ?? []).flatMap((known) => {
      const start = at - known.at;
      const window = capitals.slice(Math.max(start, 0), start + known.words.length);
      if (start < 0 || window.length < known.words.length) return [];
      if (window.some(({ joined }, index) => index > 0 && !joined)) return [];
      const odd = window.findIndex(({ word }, index) => !same(word, known.words[index] ?? ""));
      const rest = window.slice(odd + 1);
      if (odd < 0 || !rest.every(({ word }, index) => same(word, known.words[odd + 1 + index] ?? "")))
        return [];
      const [word, meant] = [window[odd]?.word ?? "", known.words[odd] ?? ""];
      if (right.has(word.toLowerCase()) || meant.length < WITHIN || !isNear(word, meant)) return [];
      const written = window.map((one) => one.word).join(" ");
      return [{ code: "near-name", written, right: known.words.join(" ") }];
    });
  }

  function inOne({ word, opens }: Capital): NameFinding[] {
    if (opens || word.length < ALONE - 1 || right.has(word.toLowerCase())) return [];
    const near = alone.get(word.charAt(0).toLowerCase())?.find((name) => isWithin(word, name));
    return near === undefined ? [] : [{ code: "near-name", written: word, right: near }];
  }

  return (text) => {
    if (names.length === 0) return [];
    const capitals = capitalsOf(text);
    return capitals.flatMap((capital, at) => {
      const found = inSeveral(capitals, at);
      return found.length > 0 ? found : inOne(capital);
    });
  };
}

const CAPITAL = /\p{Lu}[\p{L}\p{M}\p{N}]*/gu;
/** What ends a sentence, or a paragraph, or opens speech. */
const OPENING = /(?:^|[.!?:\n“"‘(–—])\s*$/;

function capitalsOf(text: string): Capital[] {
  let end = -2;
  return [...text.matchAll(CAPITAL)].flatMap(({ 0: word, index }) => {
    // A capital within a word (eBay, McDonald) opens none.
    if (/[\p{L}\p{N}\p{M}]/u.test(text.charAt(index - 1))) return [];
    const joined = end === index - 1 && text.charAt(end) === " ";
    const opens = !joined && OPENING.test(text.slice(Math.max(0, index - 3), index));
    end = index + word.length;
    return [{ word, joined, opens }];
  });
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** One letter in a short word, two in a long one; never the first, and no mere ending. */
function isNear(written: string, meant: string): boolean {
  const [one, other] = [written.toLowerCase(), meant.toLowerCase()];
  if (one.charAt(0) !== other.charAt(0) || one.startsWith(other) || other.startsWith(one)) return false;
  return steps(one, other) <= (other.length >= LONG ? 2 : 1);
}

/** The same by one letter that is not the last. */
function isWithin(written: string, meant: string): boolean {
  const [one, other] = [written.toLowerCase(), meant.toLowerCase()];
  if (one.at(-1) !== other.at(-1) || one.charAt(0) !== other.charAt(0)) return false;
  return Math.abs(one.length - other.length) <= 1 && steps(one, other) === 1;
}

/** Letters changed, added or left out; two that changed places count once. Source: Damerau (1964), in its restricted form. */
function steps(one: string, other: string): number {
  const plain = distance(one, other);
  if (plain !== 2 || one.length !== other.length) return plain;
  const at = [...one].findIndex((letter, index) => letter !== other.charAt(index));
  const swapped = one.charAt(at) === other.charAt(at + 1) && one.charAt(at + 1) === other.charAt(at);
  return swapped && one.slice(at + 2) === other.slice(at + 2) ? 1 : plain;
}
