import type { Article } from "../articles/article.ts";
import { fill } from "../i18n/messages.ts";
import { type NumberedPage, numberedPages } from "../newsroom/numbered-pages.ts";
import type { SitePath } from "../urls.ts";
import { urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import type { EntryMaker, Shows } from "./entry-maker.ts";
import { fingerprint } from "./fingerprint.ts";
import { pageView } from "./head.ts";
import { frontShape, listShape } from "./list-shape.ts";
import type { ListingView, Pager } from "./list-views.ts";
import type { PageView } from "./views.ts";

/** A list of stories with pages of its own. */
export interface List {
  /** As `listKey` names it. */
  readonly key: string;
  readonly kind: ListingView["kind"];
  readonly heading: string;
  readonly eyebrow: string | null;
  readonly intro: string | null;
  readonly facts: ListingView["facts"];
  readonly about?: ListingView["about"];
  readonly profile?: ListingView["profile"];
  readonly storiesHeading?: string;
  /** Newest first, but for a series: by part. */
  readonly articles: readonly Article[];
  readonly url: (page?: number) => SitePath;
  readonly crumbs: readonly { readonly label: string; readonly url: SitePath }[];
  readonly feeds: readonly ("rss" | "atom" | "json")[];
  readonly current: string | null;
  readonly paged: boolean;
}

const NEAR_PAGES = 4;

/** A list's own front with the newest stories, then its numbered pages. */
export function listPages(context: PlanContext, entry: EntryMaker, list: List): PageEntry[] {
  const settled = context.changes.settledList(list.key);
  const { front, numbered, pages } = listShows(context, list);
  return [
    entry.page("listing", list.url(), context.home, front, settled),
    ...pages.map((page) =>
      entry.page("listing", list.url(page.number), context.home, () => numbered(page), settled),
    ),
  ];
}

/** What a list's front and its numbered pages show. */
export function listShows(context: PlanContext, list: List) {
  const { home, links, portal } = context;
  const { t } = home;
  const size = portal.site.pageSize;
  const pages = list.paged ? numberedPages(list.articles, size) : [];
  const count = pages.length;
  const link = (number: number) => ({
    label: fill(t.page, { n: number }),
    href: links.href(list.url(number)),
  });
  const feedOf =
    list.feeds.length > 0 ? { url: list.url(), title: list.heading, formats: list.feeds } : undefined;
  const crumbs = [
    { label: t.home, url: urls.front },
    ...list.crumbs,
    { label: list.heading, url: list.url() },
  ];

  const frame = {
    kind: list.kind,
    eyebrow: list.eyebrow,
    heading: list.heading,
    storiesHeading: list.storiesHeading ?? null,
    feed: list.feeds.length > 0 ? links.href(`${list.url()}feed.xml` as SitePath) : null,
  };
  const view = (
    url: SitePath,
    title: string,
    rest: Omit<ListingView, keyof typeof frame | keyof PageView>,
  ): ListingView => ({
    ...pageView(context, home, {
      url,
      title,
      description: list.intro,
      crumbs,
      feedOf,
      current: list.current,
    }),
    ...frame,
    ...rest,
  });

  const frontPager = (): Pager | null =>
    count === 0
      ? null
      : {
          label: t.pages,
          newer: null,
          older: { ...link(count - 1), label: t.older },
          pages: pages
            .slice(-NEAR_PAGES)
            .reverse()
            .map(({ number }) => ({ ...link(number), current: false })),
        };
  const { articles: _articles, url: _url, ...said } = list;
  const own = fingerprint(said, list.url());
  const newest = list.paged ? list.articles.slice(0, size) : list.articles;
  const oldest = list.kind === "topic" ? list.articles.at(-1)?.published : undefined;

  const front = (): Shows<ListingView> => ({
    own: () => own,
    others: () => fingerprint(home.prints.cards(newest), list.articles.length, count, oldest),
    data: () =>
      view(list.url(), list.heading, {
        ...frontShape(context, list.kind, newest),
        intro: list.intro,
        facts: list.facts,
        about: list.about ?? [],
        profile: list.profile ?? null,
        pager: frontPager(),
        count: home.count(t.articles, list.articles.length),
        since: oldest === undefined ? null : fill(t.since, { date: home.dates.view(oldest).short }),
      }),
  });

  const numbered = ({ number, last, items }: NumberedPage<Article>): Shows<ListingView> => ({
    own: () => own,
    others: () => fingerprint(number, last, home.prints.cards(items)),
    data: () => {
      const { label, href } = link(number);
      const pager: Pager = {
        label: t.pages,
        newer: last
          ? { label: t.newer, href: links.href(list.url()) }
          : { ...link(number + 1), label: t.newer },
        older: number > 1 ? { ...link(number - 1), label: t.older } : null,
        pages: [{ label, href, current: true }],
      };
      const title = `${list.heading} · ${label}`;
      return view(list.url(number), title, {
        ...listShape(context, list.kind, items),
        ...{ intro: null, facts: [], about: [], profile: null, count: null, since: null },
        pager,
      });
    },
  });

  return { front, numbered, pages };
}
