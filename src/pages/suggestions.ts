import type { Article } from "../articles/article.ts";
import { compare } from "../problems.ts";
import { type SitePath, urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import { atOnce, type EntryMaker } from "./entry-maker.ts";
import { authorsOf, sourcesOf, topicsOf } from "./people.ts";

/** What the search boxes offer before anything is asked. Labels, and paths from the portal's base path on. */
export interface SuggestionsFile {
  readonly version: 1;
  readonly topics: readonly Offered[];
  readonly authors: readonly Offered[];
  readonly sections: readonly Offered[];
  readonly sources: readonly Offered[];
  /** Headlines, newest first. */
  readonly stories: readonly Offered[];
}
export type Offered = readonly [label: string, path: string];

/** How many of each, so that the file stays at a few kB in the largest portal. */
const most = { topics: 60, authors: 40, sources: 20, stories: 60 } as const;

/** `saran.json`, fetched when a reader goes to a search box: its name is no page's concern when a story is added. */
export function suggestionEntries(context: PlanContext, entry: EntryMaker): PageEntry[] {
  const { newsroom, portal } = context;
  const data: SuggestionsFile = {
    version: 1,
    topics: largest(topicsOf(context), newsroom.byTopic, most.topics, urls.topic),
    authors: largest(authorsOf(context), newsroom.byAuthor, most.authors, urls.author),
    sections: portal.sections.map(({ id, name }) => [name, below(urls.section(id))]),
    sources: largest(sourcesOf(context), newsroom.bySource, most.sources, urls.source),
    stories: newsroom.articles.slice(0, most.stories).map(({ headline, url }) => [headline, below(url)]),
  };
  return [entry.machine("json", urls.file("saran.json"), atOnce(data))];
}

/** Those with the most stories; of equals, the first by id. None without stories. */
function largest(
  all: readonly { readonly id: string; readonly name: string }[],
  stories: ReadonlyMap<string, readonly Article[]>,
  count: number,
  url: (id: string) => SitePath,
): Offered[] {
  const size = (id: string): number => stories.get(id)?.length ?? 0;
  return all
    .filter(({ id }) => size(id) > 0)
    .sort((a, b) => size(b.id) - size(a.id) || compare(a.id, b.id))
    .slice(0, count)
    .map(({ id, name }) => [name, below(url(id))]);
}

const below = (url: SitePath): string => url.slice(1);
