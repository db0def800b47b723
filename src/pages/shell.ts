import { messages } from "../i18n/messages.ts";
import { look } from "../identity/look.ts";
import type { Language, Portal } from "../portal.ts";
import { logoFile } from "../render/logo-files.ts";
import { eachStyle } from "../render/style-names.ts";
import { type Links, type SitePath, urls } from "../urls.ts";
import { accents } from "./accents.ts";
import { adsView } from "./ads-view.ts";
import type { PlanInput } from "./context.ts";
import { direction } from "./direction.ts";
import type { NamesIn } from "./names-in.ts";
import type { Shell } from "./views.ts";

/** What every page of one language shares. It shows no story, so no new story changes it. */
export function shell(input: PlanInput, links: Links, lang: Language, names: NamesIn): Shell {
  const { site, sections } = input.portal;
  const t = messages(lang);
  const { logo, top } = look(input.portal);
  const asset = (path: string) => links.href(urls.file(path));
  return {
    lang,
    dir: direction(lang),
    t: { ...t },
    base: links.base,
    name: names.site.name,
    tagline: names.site.tagline,
    publisher: site.publisher,
    home: links.href(urls.front),
    logo: logoView(logo, asset),
    top,
    accents: accents(input.portal, links),
    footer: footerView(site, links),
    nav: sections
      .filter((section) => section.nav)
      .map(({ id }) => ({ id, label: names.section(id).name, href: links.href(urls.section(id)) })),
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
    ads: adsView(input, links, t),
    fragment: links.href(urls.fragment(lang, site.lang)),
    preview: input.preview,
  };
}

const logoView = (logo: Portal["site"]["identity"]["logo"], asset: (path: string) => string): Shell["logo"] =>
  logo && {
    light: asset(logoFile(logo.light).path),
    dark: logo.dark && asset(logoFile(logo.dark).path),
    width: logo.light.width,
    height: logo.light.height,
  };

const footerView = ({ footer }: Portal["site"], links: Links): Shell["footer"] => ({
  text: footer.text,
  columns: footer.columns.map(({ title, links: own }) => ({
    title,
    links: own.map(({ name, url }) => ({
      label: name,
      href: url.startsWith("/") ? links.href(url as SitePath) : url,
    })),
  })),
});
