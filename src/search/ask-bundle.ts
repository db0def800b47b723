import type { Sort } from "./merged.ts";
import type { PagefindInstance, PagefindResult } from "./pagefind-module.ts";

/** What one bundle knows of a question. */
export interface BundleAnswer {
  readonly found: readonly PagefindResult[];
  /** Words of the question that stand nowhere in this bundle: Pagefind passed over them. */
  readonly missing: ReadonlySet<string>;
}

export interface Question {
  /** Trimmed; empty asks for all that the filters hold. */
  readonly term: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: Sort;
}

const directions = { relevance: {}, newest: { date: "desc" }, oldest: { date: "asc" } } as const;

/** Asks one bundle. */
export async function askBundle(
  instance: PagefindInstance,
  { term, filters, sort }: Question,
): Promise<BundleAnswer> {
  if (term === "") {
    const { results } = await instance.search(null, { filters, sort: directions[sort] });
    return { found: results, missing: new Set() };
  }
  const [{ results }, missing] = await Promise.all([
    instance.search(term, { filters, sort: directions[sort] }),
    missingWords(instance, term),
  ]);
  // Pagefind finds words of dates and section names as well: "ekonomi" would be every story of that section.
  return { found: results.filter((result) => result.words.length > 0), missing };
}

/** Of a phrase in quotes, or of one word, nothing is passed over. */
async function missingWords(instance: PagefindInstance, term: string): Promise<Set<string>> {
  const words = term.startsWith('"') ? [] : [...new Set(term.split(/\s+/))];
  if (words.length < 2) return new Set();
  const known = await Promise.all(
    words.map(async (word) => (await instance.search(word)).results.length > 0),
  );
  return new Set(words.filter((_, place) => !known[place]));
}

/**
 * Makes several bundles answer like one index: a word that any of them knows must be in every hit, so a bundle
 * without it has none; a word that none knows stays passed over.
 */
export function asOneIndex(answers: readonly BundleAnswer[]): (readonly PagefindResult[])[] {
  const [first, ...others] = answers;
  const nowhere = [...(first?.missing ?? [])].filter((word) =>
    others.every(({ missing }) => missing.has(word)),
  );
  return answers.map(({ found, missing }) => (missing.size > nowhere.length ? [] : found));
}
