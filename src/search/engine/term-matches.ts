import { families, wordOf } from "../families.ts";
import type { Term } from "../language/query.ts";
import type { Stemmers } from "../morphology/stemmers.ts";
import type { OpenBundle } from "../open-bundle.ts";
import { anyOf, inARow, type Matches, type Weighted } from "./postings.ts";

/** Another form of the word that was asked counts less than that form itself, and a longer word less still. */
const OTHER_FORM = 0.6;
const LONGER_WORD = 0.4;

/** Where a term stands in one bundle: a word in all forms of its family, a phrase in quotation marks as it is written. */
export async function termMatches(bundle: OpenBundle, term: Term, stemmers: Stemmers): Promise<Matches> {
  const docs = bundle.docs.lengths.length;
  if (term.kind === "word") return anyOf(await formsOf(bundle, term.word, term.prefix, stemmers), docs);
  const words = withoutDoubling(term, stemmers);
  const rows = await Promise.all(
    words.map(async (word, place) => {
      const isOpen = term.prefix && place === words.length - 1;
      const forms = await formsOf(bundle, word, isOpen, stemmers);
      return anyOf(term.quoted ? forms.filter(({ factor }) => factor === 1) : forms, docs);
    }),
  );
  return inARow(rows, docs);
}

async function formsOf(
  bundle: OpenBundle,
  word: string,
  prefix: boolean,
  stemmers: Stemmers,
): Promise<Weighted[]> {
  const found = new Map<string, Weighted>();
  for (const family of families(word, bundle.docs.langs, stemmers)) {
    for (const postings of await bundle.words(family))
      found.set(postings.word, { postings, factor: wordOf(postings.word) === word ? 1 : OTHER_FORM });
  }
  if (prefix && word.length > 1) {
    for (const postings of await bundle.words(word))
      if (!found.has(postings.word)) found.set(postings.word, { postings, factor: LONGER_WORD });
  }
  return [...found.values()];
}

/** *Negara-negara* and *besar-besaran* are one word, not two in a row. */
function withoutDoubling(
  { words, quoted }: Term & { kind: "phrase" },
  stemmers: Stemmers,
): readonly string[] {
  const [first = ""] = words;
  const isDoubled = !quoted && words.every((word) => stemmers.id(word) === stemmers.id(first));
  return isDoubled ? [first] : words;
}
