import { fill } from "../i18n/messages.ts";
import { urls } from "../urls.ts";
import { listKey } from "./changes.ts";
import { initialsOf, portraits } from "./columnists.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import type { EntryMaker } from "./entry-maker.ts";
import { indexEntries, kindName } from "./index-pages.ts";
import { type List, listPages } from "./lists.ts";
import { authorsOf, seriesOf, sourcesOf, topicsOf } from "./people.ts";

/** Every list of the portal except the archives, in URL order. */
export function lists(context: PlanContext): List[] {
  const { newsroom, portal, home } = context;
  const { t } = home;
  const portraitOf = portraits(context);
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
      eyebrow: topic.kind === "subject" ? t.topic : `${t.topic} · ${kindName(topic.kind, t)}`,
      intro: topic.description,
      about: topic.intro,
      storiesHeading: t.timeline,
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
      profile: {
        role: author.role,
        email: author.email,
        links: author.links.map(({ name, url }) => ({ label: name, href: url })),
        initials: initialsOf(author.name),
        portrait: portraitOf(author.id),
      },
      storiesHeading: fill(t.storiesBy, { name: author.name }),
      facts: [],
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
      about: [t.sourceNote],
      storiesHeading: fill(t.storiesFrom, { name: source.name }),
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
  const all = lists(context);
  return [...all.flatMap((list) => listPages(context, entry, list)), ...indexEntries(context, entry, all)];
}
