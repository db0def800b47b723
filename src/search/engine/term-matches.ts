import { families, wordOf } from "../families.ts";
import type { Term } from "../language/query.ts";
import type { Stemmers } from "../morphology/stemmers.ts";
import type { OpenBundle } from "../open-bundle.ts";
import { UnreadableError } from "../reader.ts";
import { anyOf, inARow, type Matches, together, type Weighted } from "./postings.ts";

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
  const matches = rows.map((row) => row.matches);
  const [only, ...others] = matches;
  if (only && others.length === 0) return only;
  const wanted = new Set(together(matches, docs));
  const placed = rows.map(async (row) => ({ ...row.matches, placesOf: await placesIn(bundle, row, wanted) }));
  return inARow(await Promise.all(placed), docs);
}

/** So few articles are read rather than the places of the words in all. */
const FEW = 10;

/** Where any of the words stands in the articles that are wanted: by the index, or by their texts, which are held offline. */
async function placesIn(
  bundle: OpenBundle,
  { weighted, matches }: { readonly weighted: readonly Weighted[]; readonly matches: Matches },
  wanted: ReadonlySet<number>,
): Promise<Map<number, readonly number[]>> {
  if (wanted.size > FEW) {
    try {
      return await indexedPlaces(bundle, weighted, wanted);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
    }
  }
  const found = [...wanted].map(
    async (doc) => [doc, matches.places((await bundle.text(doc)).words)] as const,
  );
  return new Map(await Promise.all(found));
}

async function indexedPlaces(
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
