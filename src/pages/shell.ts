import { messages } from "../i18n/messages.ts";
import type { Language } from "../portal.ts";
import { eachStyle } from "../render/style-names.ts";
import { type Links, urls } from "../urls.ts";
import type { PlanInput } from "./context.ts";
import { direction } from "./direction.ts";
import type { Shell } from "./views.ts";

/** What every page of one language shares. It shows no story, so no new story changes it. */
export function shell(input: PlanInput, links: Links, lang: Language): Shell {
  const { site, sections } = input.portal;
  const t = messages(lang);
  const asset = (path: string) => links.href(urls.file(path));
  return {
    lang,
    dir: direction(lang),
    t: { ...t },
    base: links.base,
    name: site.name,
    tagline: site.tagline,
    publisher: site.publisher,
    home: links.href(urls.front),
    nav: sections
      .filter((section) => section.nav)
      .map(({ id, name }) => ({ id, label: name, href: links.href(urls.section(id)) })),
    more: [
      ...input.plainPages.map((page) => ({ label: page.title, href: links.href(urls.page(page.id)) })),
      { label: t.corrections, href: links.href(urls.corrections) },
      { label: t.topics, href: links.href(urls.topics) },
      { label: t.authors, href: links.href(urls.authors) },
      { label: t.sources, href: links.href(urls.sources) },
      { label: t.archive, href: links.href(urls.archives) },
      { label: t.offline, href: links.href(urls.offline) },
    ],
    social: site.social.map(({ name, url }) => ({ label: name, href: url })),
    search: links.href(urls.search),
    suggestions: links.href(urls.file("saran.json")),
    archives: links.href(urls.archives),
    corrections: links.href(urls.corrections),
    feed: links.href(urls.file("feed.xml")),
    assets: {
      styles: eachStyle(input.assets.styles, asset),
      theme: asset(input.assets.theme),
      app: asset(input.assets.app),
      searchApp: asset(input.assets.searchApp),
      offlineApp: asset(input.assets.offlineApp),
      icon: asset(input.assets.icon),
      manifest: asset("manifest.webmanifest"),
    },
    fragment: links.href(urls.file("terkini.html")),
    preview: input.preview,
  };
}
