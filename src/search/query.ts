import { askBundle, asOneIndex, type BundleAnswer } from "./ask-bundle.ts";
import { FOLDER } from "./bundle-list.ts";
import { type ExcerptPart, excerptParts } from "./excerpt.ts";
import { type Found, merged, type Sort } from "./merged.ts";
import { openBundles } from "./open-bundles.ts";
import type { FilterCounts, PagefindModule } from "./pagefind-module.ts";

export interface SearchSource {
  /** Loads `pagefind.js` from a bundle's folder, which is given with `base` and a closing `/`. */
  readonly load: (bundlePath: string) => Promise<PagefindModule>;
  /** Names of the bundles, newest first. */
  readonly bundles: readonly string[];
  /** Where the portal's files are: the base path (`/koran/`), or a `file:` URL. */
  readonly base: string;
}

/** Filters by name (`bagian penulis sumber tahun topik`, and `sejak sampai` as `YYYY-MM-DD`); an empty value filters nothing. */
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
  /** Hits in all bundles asked. */
  readonly total: number;
  readonly results: readonly SearchHit[];
  /** The query that was answered, where it is another than the one asked. */
  readonly corrected?: string | null;
  /** Without hits: the same query without one of its terms, each with hits. */
  readonly dropped?: readonly { readonly query: string; readonly without: string }[];
  /** Without hits: queries near this one that have hits. */
  readonly nearest?: readonly string[];
  /** Names of bundles that could not be read: their stories are not in the answer. */
  readonly unavailable?: readonly string[];
}

export interface SearchHit {
  /** Path with the base path. */
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
  readonly section: string;
  /** The date in words, and as ISO 8601. */
  readonly date: string;
  readonly iso: string;
  /** Words of the text that are hits, as written there; without them, the excerpt's are marked on the page. */
  readonly words?: readonly string[];
}

export interface Search {
  readonly search: (query: string, options: SearchOptions) => Promise<SearchAnswer>;
  readonly filters: () => Promise<FilterCounts>;
}

/**
 * The portal's search, the same in the browser and in Node. All words of a query must stand in a text, as stems
 * or beginnings; `"in quotes"` as a phrase. A word that stands in no text is passed over beside others, and by
 * itself finds nothing. Without words, filters alone list what they hold. Nothing is loaded before the first question; a failure rejects, and asking again
 * tries again.
 */
export function openSearch(source: SearchSource): Search {
  const bundles = openBundles({
    load: source.load,
    paths: source.bundles.map((name) => `${source.base}${FOLDER}/${name}/`),
  });

  async function search(query: string, options: SearchOptions): Promise<SearchAnswer> {
    const filters = Object.fromEntries(
      Object.entries(options.filters ?? {}).filter(([, value]) => value !== ""),
    );
    const term = query.trim();
    if (term === "" && Object.keys(filters).length === 0) return { total: 0, results: [] };
    const sort = options.sort ?? "relevance";
    // A list by filters alone has no relevance: it is newest first.
    const order = term === "" && sort === "relevance" ? "newest" : sort;
    const asked = bundles.map((instance) => askBundle(instance, { term, filters, sort: order }));
    const answer = async (answers: readonly BundleAnswer[]): Promise<SearchAnswer> => {
      const all = merged(asOneIndex(answers), order);
      const shown = all.slice(options.offset, options.offset + options.limit);
      return { total: all.length, results: await Promise.all(shown.map(hit)) };
    };
    const whole = Promise.all(asked);
    await Promise.all([
      whole,
      early(asked, whole, order, async (newest) => options.onPartial?.(await answer([newest]))),
    ]);
    return answer(await whole);
  }

  async function filters(): Promise<FilterCounts> {
    const sums: Record<string, Record<string, number>> = {};
    for (const counts of await Promise.all(bundles.map((instance) => instance.filters()))) {
      for (const [name, values] of Object.entries(counts)) {
        sums[name] ??= {};
        for (const [value, count] of Object.entries(values))
          sums[name][value] = (sums[name][value] ?? 0) + count;
      }
    }
    return sums;
  }

  return { search, filters };
}

/** Shows the newest bundle's answer, unless it is the only one, comes too late to be of use, or goes last anyway. */
async function early(
  asked: readonly Promise<BundleAnswer>[],
  whole: Promise<unknown>,
  order: Sort,
  show: (answer: BundleAnswer) => Promise<void>,
): Promise<void> {
  const [newest, ...older] = asked;
  if (!newest || older.length === 0 || order === "oldest") return;
  const answer = await newest;
  const isWhole = await Promise.race([whole.then(() => true), Promise.resolve(false)]);
  if (!isWhole) await show(answer);
}

async function hit(found: Found): Promise<SearchHit> {
  const { url, meta, excerpt } = await found.data();
  const { title = "", section = "", date = "", iso = "" } = meta;
  return { url, title, excerpt: excerptParts(excerpt, title), section, date, iso };
}
