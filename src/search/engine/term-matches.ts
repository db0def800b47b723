import { families, wordOf } from "../families.ts";
import type { Term } from "../language/query.ts";
import type { Stemmers } from "../morphology/stemmers.ts";
import type { OpenBundle } from "../open-bundle.ts";
import { anyOf, inARow, type Matches, type Row, together, type Weighted } from "./postings.ts";

/** Another form of the word that was asked counts less than that form itself, and a longer word less still. */
const OTHER_FORM = 0.6;
const LONGER_WORD = 0.4;

/** Where a term stands in one bundle: a word in all forms of its family, a phrase in quotation marks as it is written. */
export async function termMatches(bundle: OpenBundle, term: Term, stemmers: Stemmers): Promise<Matches> {
  const docs = bundle.docs.lengths.length;
  if (term.kind === "word") return anyOf(await formsOf(bundle, term.word, term.prefix, stemmers), docs);
  const words = withoutDoubling(term, stemmers);
  const forms = await Promise.all(
    words.map(async (word, place) => {
      const all = await formsOf(bundle, word, term.prefix && place === words.length - 1, stemmers);
      return term.quoted ? all.filter(({ factor }) => factor === 1) : all;
    }),
  );
  const rows = forms.map((weighted) => ({ weighted, matches: anyOf(weighted, docs) }));
  const wanted = new Set(
    together(
      rows.map(({ matches }) => matches),
      docs,
    ),
  );
  const [only, ...others] = rows;
  if (only && others.length === 0) return only.matches;
  return inARow(
    await Promise.all(
      rows.map(async ({ weighted, matches }): Promise<Row> => {
        const placesOf = wanted.size > 0 ? await placesIn(bundle, weighted, wanted) : new Map();
        return { ...matches, placesOf };
      }),
    ),
    docs,
  );
}

/** Where any of the words stands in the articles that are wanted. */
async function placesIn(
  bundle: OpenBundle,
  words: readonly Weighted[],
  wanted: ReadonlySet<number>,
): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>();
  const all = await Promise.all(words.map(({ postings }) => bundle.places(postings)));
  for (const [word, places] of all.entries()) {
    for (const [at, doc] of (words[word]?.postings.docs ?? []).entries())
      if (wanted.has(doc)) found.set(doc, [...(found.get(doc) ?? []), ...(places[at] ?? [])]);
  }
  return found;
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
