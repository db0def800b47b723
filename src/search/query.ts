import { alternatives } from "./engine/alternatives.ts";
import { askBundle, type BundleAnswer, valuesOf } from "./engine/ask-bundle.ts";
import { essential } from "./engine/essential.ts";
import { hitOf, type SearchHit } from "./engine/hit.ts";
import { inOrder, type Sort } from "./engine/in-order.ts";
import { nearFirst } from "./engine/near-first.ts";
import { understood } from "./engine/understood.ts";
import { formatQuery } from "./language/format-query.ts";
import { parseQuery } from "./language/parse-query.ts";
import type { Field, Query } from "./language/query.ts";
import { resolveFilters } from "./language/resolve-filters.ts";
import { type OpenBundle, openBundle } from "./open-bundle.ts";
import { type Language, openLanguage } from "./open-language.ts";
import { jsonOf, type Read, remembering, UnreadableError } from "./reader.ts";
import { LIST, readSearchList } from "./search-list.ts";

export type { SearchHit } from "./engine/hit.ts";

/** Filters by name (`bagian penulis sumber tahun topik`, and `sejak sampai` as dates); an empty value filters nothing. */
export type Filters = Readonly<Record<string, string>>;

export interface SearchOptions {
  readonly filters?: Filters;
  /** Relevance by default. */
  readonly sort?: Sort;
  /** Asks for the words as written: nothing is corrected. */
  readonly exact?: boolean;
  readonly limit: number;
  readonly offset: number;
  /** Gets the newest bundle's answer while the older ones are still awaited. */
  readonly onPartial?: (answer: SearchAnswer) => void;
}

export interface SearchAnswer {
  /** Hits in all bundles that could be read. */
  readonly total: number;
  readonly results: readonly SearchHit[];
  /** The query that was answered, where it is another than the one asked. */
  readonly corrected: string | null;
  /** Without hits: the same query without one of its terms, each with hits. */
  readonly dropped: readonly { readonly query: string; readonly without: string }[];
  /** Without hits: queries near this one that have hits. */
  readonly nearest: readonly string[];
  /** Names of bundles that could not be read: their stories are not in the answer. */
  readonly unavailable: readonly string[];
}

/** How many articles have a value, by filter and value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Search {
  readonly search: (query: string, options: SearchOptions) => Promise<SearchAnswer>;
  readonly filters: () => Promise<FilterCounts>;
}

interface Opened {
  readonly language: Language;
  /** Newest first; null where a bundle cannot be read. */
  readonly bundles: readonly { readonly name: string; readonly open: () => Promise<OpenBundle | null> }[];
}

/** So many hits are shown while older bundles are still awaited: each is a file to fetch. */
const FIRST = 5;

const nothing = { corrected: null, dropped: [], nearest: [], unavailable: [] } as const;

/**
 * The portal's search, the same in the browser, in Node, offline and from a stick: `read` reads below `indeks-cari/`.
 * Nothing is read before the first question. What cannot be read is told, and tried again at the next question;
 * it rejects with an `UnreadableError` where nothing can.
 */
export function openSearch(read: Read): Search {
  const opened = remembering(() => open(read), 1);

  async function search(text: string, options: SearchOptions): Promise<SearchAnswer> {
    const { language, bundles } = await opened("");
    const typed = withFilters(asWhole(parseQuery(text)), options.filters);
    const asked = resolveFilters(typed, language.filterNames);
    if (asked.all.length === 0 && asked.filters.length === 0 && asked.since === null && asked.until === null)
      return { ...nothing, total: 0, results: [] };
    // A list by filters alone has no relevance: it is newest first.
    const sort =
      asked.all.length === 0 && options.sort !== "oldest" ? "newest" : (options.sort ?? "relevance");

    const ask = async ({ open }: Opened["bundles"][number], query: Query): Promise<BundleAnswer | null> => {
      const bundle = await open();
      return bundle && readableOrNull(askBundle(bundle, query, language.stemmers, sort !== "relevance"));
    };
    const answer = async (
      answers: readonly BundleAnswer[],
      query: Query,
      part: "whole" | "first" = "whole",
    ): Promise<SearchAnswer> => {
      const found = inOrder(answers, sort);
      const ranked = sort === "relevance" && part === "whole" ? await nearFirst(found) : found;
      const limit = part === "whole" ? options.limit : Math.min(options.limit, FIRST);
      const results = await Promise.all(ranked.slice(options.offset, options.offset + limit).map(hitOf));
      const corrected = query === asked ? null : formatQuery(query).trim();
      return { ...nothing, total: ranked.length, results, corrected };
    };

    const terms = essential(language.expanded(asked));
    const [newest, ...older] = bundles;
    const first = newest ? await ask(newest, terms) : null;
    // What a reader sees first is asked for first: the rest would only share the line with it.
    if (first && older.length > 0 && sort !== "oldest" && options.onPartial && hasAll(first))
      options.onPartial(await answer([first], asked, "first"));
    const answers = [first, ...(await Promise.all(older.map((bundle) => ask(bundle, terms))))];
    const unavailable = bundles.filter((_, at) => answers[at] === null).map(({ name }) => name);
    if (unavailable.length === bundles.length && bundles.length > 0) throw new UnreadableError("all bundles");

    const asking = async (query: Query): Promise<BundleAnswer[]> =>
      present(await Promise.all(bundles.map((bundle) => ask(bundle, essential(language.expanded(query))))));
    const means = { asking, candidates: language.candidates };
    const heard = await understood(asked, present(answers), options.exact ?? false, means);
    const whole = await answer(heard.answers, heard.query);
    if (whole.total > 0) return { ...whole, unavailable };
    return { ...whole, unavailable, ...(await alternatives(heard.query, means)) };
  }

  async function filters(): Promise<FilterCounts> {
    const sums: Record<string, Record<string, number>> = {};
    const { bundles } = await opened("");
    for (const bundle of await Promise.all(bundles.map(({ open }) => open()))) {
      const facts = await readableOrNull(bundle?.facts() ?? Promise.resolve(null));
      if (!facts) continue;
      for (const field of ["tahun", ...Object.keys(facts.filters)]) {
        sums[field] ??= {};
        const counts = sums[field];
        for (let doc = 0; doc < facts.days.length; doc += 1)
          for (const value of valuesOf(facts, field, doc)) counts[value] = (counts[value] ?? 0) + 1;
      }
    }
    return sums;
  }

  return { search, filters };
}

async function open(read: Read): Promise<Opened> {
  const list = readSearchList(await jsonOf(read, LIST));
  const bundles = list.bundles.map((listed) => {
    const opening = remembering(() => openBundle(read, listed), 1);
    return { name: listed.name, open: () => readableOrNull(opening("")) };
  });
  // The newest bundle is asked first: it need not wait for what is known of words.
  const [language] = await Promise.all([openLanguage(read, list), bundles[0]?.open()]);
  return { language, bundles };
}

/** Words that may still be typed are taken as they stand: a beginning is tried where no article has them. */
const asWhole = (query: Query): Query => ({
  ...query,
  all: query.all.map(({ any }) => ({ any: any.map((term) => ({ ...term, prefix: false })) })),
});

function withFilters(query: Query, filters: Filters = {}): Query {
  const { sejak = "", sampai = "", ...others } = filters;
  const given = Object.entries(others).filter(([, value]) => value !== "");
  return {
    ...query,
    since: sejak === "" ? query.since : sejak,
    until: sampai === "" ? query.until : sampai,
    filters: [
      ...query.filters,
      ...given.map(([field, value]) => ({ field: field as Field, value, not: false })),
    ],
  };
}

const present = (answers: readonly (BundleAnswer | null)[]): BundleAnswer[] =>
  answers.filter((answer) => answer !== null);

/** Null in place of what cannot be read just now. */
async function readableOrNull<Value>(reading: Promise<Value>): Promise<Value | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}

/** Whether a bundle has each word somewhere. */
const hasAll = ({ clauses }: BundleAnswer): boolean => clauses.every(({ articles }) => articles > 0);
