import { fill } from "../i18n/messages.ts";
import { compare } from "../problems.ts";
import { urls } from "../urls.ts";
import { listKey } from "./changes.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import { atOnce, type EntryMaker } from "./entry-maker.ts";
import { pageView } from "./head.ts";
import type { IndexView } from "./list-views.ts";
import { type List, listPages } from "./lists.ts";
import { authorsOf, seriesOf, sourcesOf, topicsOf } from "./people.ts";

/** Every list of the portal except the archives, in URL order. */
export function lists(context: PlanContext): List[] {
  const { newsroom, portal, home } = context;
  const { t } = home;
  const sections = portal.sections.map(
    (section): List => ({
      key: listKey.section(section.id),
      kind: "section",
      heading: section.name,
      eyebrow: null,
      intro: section.description,
      facts: [],
      articles: newsroom.bySection.get(section.id) ?? [],
      url: (page) => urls.section(section.id, page),
      crumbs: [],
      feeds: ["rss", "atom", "json"],
      current: section.id,
      paged: true,
    }),
  );
  const topics = topicsOf(context).map(
    (topic): List => ({
      key: listKey.topic(topic.id),
      kind: "topic",
      heading: topic.name,
      eyebrow: t.topic,
      intro: topic.description,
      facts: [],
      articles: newsroom.byTopic.get(topic.id) ?? [],
      url: (page) => urls.topic(topic.id, page),
      crumbs: [{ label: t.topics, url: urls.topics }],
      feeds: ["rss"],
      current: null,
      paged: true,
    }),
  );
  const authors = authorsOf(context).map(
    (author): List => ({
      key: listKey.author(author.id),
      kind: "author",
      heading: author.name,
      eyebrow: t.author,
      intro: author.bio,
      facts: [
        ...(author.role ? [{ label: t.role, text: author.role, href: null }] : []),
        ...(author.email ? [{ label: t.email, text: author.email, href: `mailto:${author.email}` }] : []),
      ],
      articles: newsroom.byAuthor.get(author.id) ?? [],
      url: (page) => urls.author(author.id, page),
      crumbs: [{ label: t.authors, url: urls.authors }],
      feeds: ["rss"],
      current: null,
      paged: true,
    }),
  );
  const sources = sourcesOf(context).map(
    (source): List => ({
      key: listKey.source(source.id),
      kind: "source",
      heading: source.name,
      eyebrow: t.source,
      intro: source.description,
      facts: source.url ? [{ label: t.website, text: new URL(source.url).host, href: source.url }] : [],
      articles: newsroom.bySource.get(source.id) ?? [],
      url: (page) => urls.source(source.id, page),
      crumbs: [{ label: t.sources, url: urls.sources }],
      feeds: ["rss"],
      current: null,
      paged: true,
    }),
  );
  const series = seriesOf(context).map(
    ({ id, name, articles }): List => ({
      key: listKey.series(id),
      kind: "series",
      heading: name,
      eyebrow: t.series,
      intro: null,
      facts: [],
      articles,
      url: () => urls.series(id),
      crumbs: [],
      feeds: [],
      current: null,
      paged: false,
    }),
  );
  return [...sections, ...topics, ...authors, ...sources, ...series];
}

/** The pages of all lists, and the indexes of topics, authors and sources. */
export function listEntries(context: PlanContext, entry: EntryMaker): PageEntry[] {
  const { home, links } = context;
  const { t } = home;
  const all = lists(context);
  const index = (kind: List["kind"], url: typeof urls.topics, heading: string) => {
    const members = all.filter((list) => list.kind === kind).sort((a, b) => compare(a.heading, b.heading));
    const view: IndexView = {
      ...pageView(context, home, {
        url,
        title: heading,
        description: null,
        crumbs: [
          { label: t.home, url: urls.front },
          { label: heading, url },
        ],
      }),
      heading,
      intro: null,
      entries: members.map((list) => ({
        label: list.heading,
        href: links.href(list.url()),
        text: fill(t.articles, { n: home.number(list.articles.length) }),
      })),
    };
    return entry.page("index", url, home, atOnce(view));
  };
  return [
    ...all.flatMap((list) => listPages(context, entry, list)),
    index("topic", urls.topics, t.topics),
    index("author", urls.authors, t.authors),
    index("source", urls.sources, t.sources),
  ];
}
