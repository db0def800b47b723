import type { Article } from "../articles/article.ts";
import { fill } from "../i18n/messages.ts";
import { numberedPages } from "../newsroom/numbered-pages.ts";
import type { SitePath } from "../urls.ts";
import { urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import type { EntryMaker } from "./entry-maker.ts";
import { fingerprint } from "./fingerprint.ts";
import { pageView } from "./head.ts";
import type { ListingView, Pager } from "./views.ts";

/** A list of stories with pages of its own. */
export interface List {
  /** As `listKey` names it. */
  readonly key: string;
  readonly kind: ListingView["kind"];
  readonly heading: string;
  readonly eyebrow: string | null;
  readonly intro: string | null;
  readonly facts: ListingView["facts"];
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
  const { home, links, portal } = context;
  const { t } = home;
  const size = portal.site.pageSize;
  const pages = list.paged ? numberedPages(list.articles, size) : [];
  const count = pages.length;
  const numbered = (number: number) => ({
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

  const view = (
    url: SitePath,
    title: string,
    articles: readonly Article[],
    rest: Partial<ListingView>,
  ): ListingView => ({
    ...pageView(context, home, {
      url,
      title,
      description: list.intro,
      crumbs,
      feedOf,
      current: list.current,
    }),
    kind: list.kind,
    eyebrow: list.eyebrow,
    heading: list.heading,
    intro: list.intro,
    facts: list.facts,
    cards: articles.map(home.card),
    count: null,
    feed: list.feeds.length > 0 ? links.href(`${list.url()}feed.xml` as SitePath) : null,
    pager: null,
    ...rest,
  });

  const frontPager = (): Pager | null =>
    count === 0
      ? null
      : {
          label: t.pages,
          newer: null,
          older: { ...numbered(count - 1), label: t.older },
          pages: pages
            .slice(-NEAR_PAGES)
            .reverse()
            .map(({ number }) => ({ ...numbered(number), current: false })),
        };
  const { articles: _articles, url: _url, ...said } = list;
  const own = fingerprint(said, list.url());
  const newest = list.paged ? list.articles.slice(0, size) : list.articles;
  const settled = context.changes.settledList(list.key);
  const showsFront = () => ({
    own,
    others: fingerprint(context.prints.cards(newest), list.articles.length, count),
    data: () =>
      view(list.url(), list.heading, newest, {
        pager: frontPager(),
        count: fill(t.articles, { n: home.number(list.articles.length) }),
      }),
  });
  const front = entry.page("listing", list.url(), home, showsFront, settled);

  return [
    front,
    ...pages.map((page) => {
      const url = list.url(page.number);
      const data = (): ListingView => {
        const { label } = numbered(page.number);
        const pager: Pager = {
          label: t.pages,
          newer: page.last
            ? { label: t.newer, href: links.href(list.url()) }
            : { ...numbered(page.number + 1), label: t.newer },
          older: page.number > 1 ? { ...numbered(page.number - 1), label: t.older } : null,
          pages: [{ label, href: links.href(url), current: true }],
        };
        return view(url, `${list.heading} · ${label}`, page.items, { pager, intro: null, facts: [] });
      };
      const shows = () => ({
        own,
        others: fingerprint(page.number, page.last, context.prints.cards(page.items)),
        data,
      });
      return entry.page("listing", url, home, shows, settled);
    }),
  ];
}
