import { oldQuery } from "../articles/old-query.ts";
import { cacheControl, securityHeaders } from "../publish/security-headers.ts";
import { type SitePath, urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import { atOnce, type EntryMaker } from "./entry-maker.ts";
import { oldNumbers } from "./old-numbers.ts";

/** Files for hosts, crawlers and browsers: marker, robots, manifest, redirects, headers. */
export function hostEntries(context: PlanContext, entry: EntryMaker, version: string): PageEntry[] {
  const { portal, links, newsroom, home } = context;
  const { site } = portal;
  const asset = (name: "icon" | "icon192" | "icon512") => links.href(urls.file(context.assets[name]));
  const moved = [
    ...portal.redirects.map(({ from, to }) => ({
      from,
      to: to.startsWith("/") ? links.absolute(to as SitePath) : to,
      title: to,
    })),
    ...[...newsroom.articles, ...newsroom.retracted].flatMap((article) =>
      article.aliases.map((from) => ({ from, to: links.absolute(article.url), title: article.headline })),
    ),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  const redirects = moved.filter(({ from }) => oldQuery(from) === null);
  const file = (kind: string, name: string, data: unknown) =>
    entry.machine(kind, urls.file(name), atOnce(data));
  return [
    file("json", "warta.json", {
      generator: "Warta",
      version,
      base: links.base,
      ...(context.preview ? { preview: true } : {}),
    }),
    file("robots", "robots.txt", {
      sitemaps: [links.absolute(urls.file("sitemap.xml")), links.absolute(urls.file("sitemap-news.xml"))],
      disallow: context.preview ? ["/"] : [],
    }),
    file("manifest", "manifest.webmanifest", {
      name: site.name,
      description: site.description,
      lang: site.lang,
      dir: home.shell.dir,
      base: links.base,
      icon: asset("icon"),
      icons: [
        { src: asset("icon192"), sizes: "192x192", type: "image/png" },
        { src: asset("icon512"), sizes: "512x512", type: "image/png" },
      ],
    }),
    file(
      "lines",
      "_redirects",
      redirects.map(({ from, to }) => `${links.href(from as SitePath)} ${to} 301`),
    ),
    file("lines", "_headers", [
      `${links.base}*`,
      ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
      `${links.base}sw.js`,
      `  Cache-Control: ${cacheControl("sw.js")}`,
    ]),
    ...oldNumbers(moved).map(([name, table]) => file("json", name, table)),
    ...redirects.map(({ from, to, title }) =>
      entry.machine("redirect", from as SitePath, atOnce({ to, title, lang: home.lang })),
    ),
  ];
}
