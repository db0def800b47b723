import type { Passage } from "../passage.ts";
import { families } from "../words/families.ts";
import { stopWords } from "../words/stop-words.ts";
import { variants } from "../words/variants.ts";

/** All passages, as the making of queries sees them. */
export interface Collection {
  readonly passages: readonly Passage[];
  /** All words of a passage, in lower case. */
  readonly wordsOf: (id: number) => ReadonlySet<string>;
  /** Those of at least four letters that say what it is about, in the order of the text. */
  readonly contentOf: (id: number) => readonly string[];
  /** Every word of every passage, and the passages that hold it. */
  readonly holders: ReadonlyMap<string, ReadonlySet<number>>;
  /** Whether no other passage holds all these words, or words that could pass for theirs. */
  readonly identify: (words: readonly string[], target: number) => boolean;
}

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const CONTENT = /^\p{L}{4,}$/u;
/** A word within another counts as akin from so many letters on. */
const AKIN = 4;

/** Looks at the passages once. */
export function collection(passages: readonly Passage[]): Collection {
  const words = new Map(passages.map(({ id, text }) => [id, new Set(wordsIn(text))]));
  const holders = new Map<string, Set<number>>();
  for (const [id, held] of words)
    for (const word of held) {
      const ids = holders.get(word) ?? new Set();
      holders.set(word, ids.add(id));
    }
  const akin = new Map<string, ReadonlySet<number>>();
  const akinTo = (word: string): ReadonlySet<number> => {
    const known = akin.get(word);
    if (known) return known;
    const ids = new Set([...holders].flatMap(([other, held]) => (areAkin(word, other) ? [...held] : [])));
    akin.set(word, ids);
    return ids;
  };
  const wordsOf = (id: number): ReadonlySet<string> => words.get(id) ?? new Set();
  return {
    passages,
    wordsOf,
    contentOf: (id) => [...wordsOf(id)].filter((word) => CONTENT.test(word) && !stopWords.has(word)),
    holders,
    identify(given, target) {
      const [first = new Set<number>(), ...others] = given.map(akinTo);
      return [...first].every((id) => id === target || others.some((ids) => !ids.has(id)));
    },
  };
}

/** The words of a text in lower case, compounds with hyphens whole and in parts. */
export function wordsIn(text: string): string[] {
  return [...text.toLowerCase().matchAll(WORD)].flatMap(([word]) =>
    word.includes("-") ? [word, ...word.split("-")] : [word],
  );
}

const groups = new Map<string, number>();
for (const [group, members] of [...families, ...variants].entries())
  for (const word of members) groups.set(word.toLowerCase(), group);

/** Generous, and without a stemmer: of one family or name, or one within the other. */
function areAkin(one: string, other: string): boolean {
  if (one === other) return true;
  const group = groups.get(one);
  if (group !== undefined && group === groups.get(other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= AKIN && long.includes(short);
}
