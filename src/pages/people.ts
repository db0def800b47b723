import type { Article } from "../articles/article.ts";
import type { Author, SourceEntry, Topic } from "../portal.ts";
import { compare } from "../problems.ts";
import type { PlanContext } from "./context.ts";

/** Topics that some published story has, configured or not, by id. */
export function topicsOf({ newsroom, portal }: PlanContext): Topic[] {
  const known = new Map(portal.topics.map((topic) => [topic.id, topic]));
  return [...newsroom.byTopic.keys()]
    .sort(compare)
    .map(
      (id) => known.get(id) ?? { id, name: id, aliases: [], description: null, intro: [], kind: "subject" },
    );
}

/** Authors of the configuration, and those known from credits alone, by id. */
export function authorsOf({ newsroom, portal }: PlanContext): Author[] {
  const known = new Map(portal.authors.map((author) => [author.id, author]));
  return [...new Set([...known.keys(), ...newsroom.byAuthor.keys()])].sort(compare).map(
    (id) =>
      known.get(id) ?? {
        id,
        name: creditedName(newsroom.byAuthor.get(id), (article) => article.authors, id),
        initials: [],
        role: null,
        bio: null,
        email: null,
        portrait: null,
        links: [],
      },
  );
}

/** Sources of the configuration, and those known from credits alone, by id. */
export function sourcesOf({ newsroom, portal }: PlanContext): SourceEntry[] {
  const known = new Map(portal.sources.map((source) => [source.id, source]));
  return [...new Set([...known.keys(), ...newsroom.bySource.keys()])].sort(compare).map(
    (id) =>
      known.get(id) ?? {
        id,
        name: creditedName(newsroom.bySource.get(id), (article) => article.sources, id),
        codes: [id],
        url: null,
        description: null,
      },
  );
}

/** Series of the published stories, parts in order. */
export function seriesOf({
  newsroom,
}: PlanContext): { id: string; name: string; articles: readonly Article[] }[] {
  return [...newsroom.bySeries]
    .sort(([a], [b]) => compare(a, b))
    .map(([id, articles]) => ({ id, name: articles[0]?.series?.name ?? id, articles }));
}

/** The name under which the oldest story credits somebody whom the configuration does not know. */
function creditedName(
  articles: readonly Article[] | undefined,
  credited: (article: Article) => readonly { id: string; name: string }[],
  id: string,
): string {
  const oldest = articles?.at(-1);
  return (oldest && credited(oldest).findLast((one) => one.id === id)?.name) ?? id;
}
