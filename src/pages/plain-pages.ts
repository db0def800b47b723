import { scriptMessages } from "../i18n/messages.ts";
import { urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import { corrections } from "./corrections.ts";
import type { DocumentView, NotFoundView } from "./document-views.ts";
import type { PageEntry } from "./entry.ts";
import { atOnce, type EntryMaker } from "./entry-maker.ts";
import { pageView } from "./head.ts";
import type { SearchView } from "./script-views.ts";

/** Redaksi and its like, the search page, the corrections, and the page for what is not there. */
export function plainEntries(context: PlanContext, entry: EntryMaker): PageEntry[] {
  const { home, links, portal } = context;
  const { t } = home;
  const crumbs = (label: string, url: ReturnType<typeof urls.page>) => [
    { label: t.home, url: urls.front },
    { label, url },
  ];

  const siblings = context.plainPages.map(({ id, title }) => ({
    id,
    link: { label: title, href: links.href(urls.page(id)) },
  }));
  const documents = context.plainPages.map((page) => {
    const url = urls.page(page.id);
    const view: DocumentView = {
      ...pageView(context, home, {
        url,
        title: page.title,
        description: page.description,
        crumbs: crumbs(page.title, url),
      }),
      heading: page.title,
      html: withBase(page.html, links.base),
      updated: page.updated === null ? null : home.dates.view(page.updated),
      siblings: siblings.map(({ id, link }) => ({ ...link, current: id === page.id })),
    };
    return entry.page("page", url, home, atOnce(view));
  });

  const search: SearchView = {
    ...pageView(context, home, {
      url: urls.search,
      title: t.search,
      description: null,
      crumbs: crumbs(t.search, urls.search),
    }),
    heading: t.searchLabel,
    client: {
      bundles: links.href(urls.file("indeks-cari/bundles.json")),
      suggestions: home.shell.suggestions,
      lang: home.lang,
      ...scriptMessages(t, "search"),
      sections: portal.sections.map(({ id, name }) => ({ id, name })),
      names: {
        penulis: namesById(portal.authors),
        sumber: namesById(portal.sources),
        topik: namesById(portal.topics),
      },
    },
  };

  const notFound: NotFoundView = {
    ...pageView(context, home, {
      url: urls.file("404.html"),
      title: t.notFound,
      description: t.notFoundText,
      noindex: true,
    }),
    heading: t.notFound,
    text: t.notFoundText,
  };

  return [
    ...documents,
    entry.page("search", urls.search, home, atOnce(search)),
    entry.page("corrections", urls.corrections, home, atOnce(corrections(context))),
    entry.page("not-found", urls.file("404.html"), home, atOnce(notFound)),
  ];
}

/** Gives site-relative links of our own rendered HTML the base path. Quotes in text are escaped, so this meets attributes only. */
export const withBase = (html: string, base: string): string =>
  base === "/" ? html : html.replaceAll(/ (href|src)="\/(?!\/)/g, ` $1="${base}`);

const namesById = (
  entries: readonly { readonly id: string; readonly name: string }[],
): Record<string, string> => Object.fromEntries(entries.map(({ id, name }) => [id, name]));
