import { type SitePath, urls } from "../urls.ts";
import type { Edition, PlanContext } from "./context.ts";
import { breadcrumbs as breadcrumbList } from "./structured.ts";
import type { Head, Link, PageView } from "./views.ts";

/** What a page says of itself; the rest of its head follows from it. */
export interface PageFacts {
  readonly url: SitePath;
  readonly title: string;
  readonly description: string | null;
  readonly crumbs?: readonly { readonly label: string; readonly url: SitePath }[];
  /** The page whose feed readers are offered beside the portal's. */
  readonly feedOf?: {
    readonly url: SitePath;
    readonly title: string;
    readonly formats: readonly ("rss" | "atom" | "json")[];
  };
  readonly current?: string | null;
  readonly noindex?: boolean;
  readonly jsonLd?: readonly object[];
  readonly head?: Partial<Head>;
}

const feedFiles = {
  rss: ["feed.xml", "application/rss+xml"],
  atom: ["atom.xml", "application/atom+xml"],
  json: ["feed.json", "application/feed+json"],
} as const;

/** The parts of a view that every page has. */
export function pageView(context: PlanContext, edition: Edition, facts: PageFacts): PageView {
  const { links, portal } = context;
  const crumbs = facts.crumbs ?? [];
  const feeds = [
    { url: urls.front, title: portal.site.name, formats: ["rss", "atom", "json"] as const },
    ...(facts.feedOf ? [facts.feedOf] : []),
  ].flatMap((feed) =>
    feed.formats.map((format) => {
      const [file, type] = feedFiles[format];
      return { type, title: feed.title, href: links.href(`${feed.url}${file}` as SitePath) };
    }),
  );
  const breadcrumbs: Link[] = crumbs.map(({ label, url }) => ({ label, href: links.href(url) }));
  return {
    shell: edition.shell,
    current: facts.current ?? null,
    breadcrumbs,
    head: {
      title: facts.url === urls.front ? facts.title : `${facts.title} – ${edition.site.name}`,
      name: facts.title,
      description: facts.description ?? edition.site.description,
      canonical: links.absolute(facts.url),
      type: "website",
      image: null,
      published: null,
      modified: null,
      section: null,
      tags: [],
      authors: [],
      alternates: [],
      feeds,
      noindex: facts.noindex ?? false,
      ...facts.head,
      jsonLd: [...(facts.jsonLd ?? []), ...(crumbs.length > 1 ? [breadcrumbList(context, crumbs)] : [])],
    },
  };
}
