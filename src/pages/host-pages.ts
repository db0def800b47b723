import { adHosts } from "../ads.ts";
import { oldQuery } from "../articles/old-query.ts";
import { look } from "../identity/look.ts";
import { movedAddresses } from "../newsroom/redirects.ts";
import { cacheControl, securityHeaders } from "../publish/security-headers.ts";
import { pathAsked, pathIn, pathServed, type SitePath, urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import { atOnce, type EntryMaker } from "./entry-maker.ts";
import { htaccess, nginxMaps, redirectLines, s3Redirects, vercelJson } from "./host-rules.ts";
import { oldNumbers } from "./old-numbers.ts";

/** Files for hosts, crawlers and browsers: marker, robots, manifest, redirects, headers. */
export function hostEntries(context: PlanContext, entry: EntryMaker, version: string): PageEntry[] {
  const { portal, links, newsroom, home } = context;
  const { site } = portal;
  const { top, palette } = look(portal);
  const asset = (name: "icon" | "icon192" | "icon512" | "iconMaskable") =>
    links.href(urls.file(context.assets[name]));
  const { paths, queries } = movedAddresses(portal, newsroom, links);
  const hrefOf = (from: SitePath): string => links.href(pathAsked(from));
  const servedOf = (from: SitePath): string => links.href(pathServed(from));
  const gone = goneAddresses(context);
  const frames = context.preview ? [] : adHosts(site.ads);
  const rules = {
    base: links.base,
    moved: paths.map(({ from, to }) => [servedOf(from), to] as const),
    queries: queries.map(({ from, to }) => [from, to] as const),
    gone: gone.map(servedOf),
    headers: securityHeaders(frames),
  };
  const asked = { ...rules, moved: paths.map(({ from, to }) => [hrefOf(from), to] as const) };
  const file = (kind: string, name: string, data: unknown) =>
    entry.machine(kind, urls.file(name), atOnce(data));
  return [
    file("json", "warta.json", {
      generator: "Warta",
      version,
      base: links.base,
      ...(gone.length > 0 ? { gone: gone.map(hrefOf) } : {}),
      ...(frames.length > 0 ? { frames } : {}),
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
      theme: top.light,
      background: palette.paper.light,
      icon: asset("icon"),
      icons: [
        { src: asset("icon192"), sizes: "192x192", type: "image/png" },
        { src: asset("icon512"), sizes: "512x512", type: "image/png" },
        ...(context.assets.iconMaskable
          ? [{ src: asset("iconMaskable"), sizes: "512x512", type: "image/png", purpose: "maskable" }]
          : []),
      ],
    }),
    file("lines", "_redirects", redirectLines(asked)),
    file("lines", ".htaccess", htaccess(rules)),
    file("lines", "alihan.nginx.conf", nginxMaps(rules)),
    file("json", "vercel.json", vercelJson(asked)),
    ...(paths.length > 0 ? [file("lines", "alihan.s3.tsv", s3Redirects(rules))] : []),
    ...oldNumbers(queries).map(([name, table]) => file("json", name, table)),
    file("lines", "_headers", [
      `${links.base}*`,
      ...Object.entries(rules.headers).map(([name, value]) => `  ${name}: ${value}`),
      `${links.base}sw.js`,
      `  Cache-Control: ${cacheControl("sw.js")}`,
    ]),
    ...paths.map(({ from, to, title }) =>
      entry.machine("redirect", from, atOnce({ to, title, lang: home.lang })),
    ),
  ];
}

/** What `gone.yaml` declares, as far as it has a page; in a preview, stories that are not published yet come first. */
export function goneAddresses({ portal, newsroom, preview }: PlanContext): SitePath[] {
  if (portal.gone.length === 0) return [];
  const taken = new Set<string>(preview ? newsroom.articles.map(({ url }) => url) : []);
  return portal.gone.filter((url) => !oldQuery(url) && !taken.has(url)).map(pathIn);
}
