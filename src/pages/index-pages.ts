import type { Messages } from "../i18n/messages.ts";
import { type TopicKind, topicKinds } from "../portal.ts";
import { compare } from "../problems.ts";
import { urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import { atOnce, type EntryMaker } from "./entry-maker.ts";
import { pageView } from "./head.ts";
import type { IndexEntry, IndexView } from "./list-views.ts";
import type { List } from "./lists.ts";
import { topicsOf } from "./people.ts";

/** What readers call a kind of topic. */
export const kindName = (kind: TopicKind, t: Messages): string =>
  ({
    event: t.topicEvent,
    subject: t.topicSubject,
    place: t.topicPlace,
    person: t.topicPerson,
    organisation: t.topicOrganisation,
  })[kind];

/** All topics, by kind; all authors, with their faces; all sources. */
export function indexEntries(
  context: PlanContext,
  entry: EntryMaker,
  lists: readonly List[],
): PageEntry<IndexView>[] {
  const { home } = context;
  const { t } = home;
  const of = (kind: List["kind"]): List[] =>
    lists.filter((list) => list.kind === kind).sort((a, b) => compare(a.heading, b.heading));
  const kinds = new Map(topicsOf(context).map((topic) => [urls.topic(topic.id), topic.kind]));
  const topics = of("topic");
  const byKind = topicKinds
    .map((kind) => ({
      heading: kindName(kind, t),
      lists: topics.filter((list) => kinds.get(list.url()) === kind),
    }))
    .filter((group) => group.lists.length > 0);

  const index = (
    url: typeof urls.topics,
    heading: string,
    intro: string,
    groups: readonly { heading: string | null; lists: readonly List[] }[],
  ): PageEntry<IndexView> => {
    const crumbs = [
      { label: t.home, url: urls.front },
      { label: heading, url },
    ];
    const view: IndexView = {
      ...pageView(context, home, { url, title: heading, description: intro, crumbs }),
      heading,
      intro,
      groups: groups.map((group) => ({
        heading: group.heading,
        entries: group.lists.map((list) => indexEntry(context, list)),
      })),
    };
    return entry.page("index", url, home, atOnce(view));
  };
  return [
    index(urls.topics, t.topics, t.topicsIntro, byKind),
    index(urls.authors, t.authors, t.authorsIntro, [{ heading: null, lists: of("author") }]),
    index(urls.sources, t.sources, t.sourcesIntro, [{ heading: null, lists: of("source") }]),
  ];
}

const indexEntry = ({ home, links }: PlanContext, list: List): IndexEntry => ({
  label: list.heading,
  href: links.href(list.url()),
  count: home.count(home.t.articles, list.articles.length),
  text: list.profile ? list.profile.role : list.intro,
  face: list.profile ? { initials: list.profile.initials, portrait: list.profile.portrait } : null,
});
