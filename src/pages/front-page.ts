import { urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import { atOnce, type EntryMaker } from "./entry-maker.ts";
import { frontStories } from "./front-stories.ts";
import type { FragmentView, FrontView } from "./front-view.ts";
import { pageView } from "./head.ts";
import { organisationData, siteData } from "./structured.ts";

/** The front page, and the small fragment with what changes at every commit, which article pages fetch. */
export function frontEntries(context: PlanContext, entry: EntryMaker): PageEntry[] {
  const { portal, home, links, section } = context;
  const { slots, latest, ...popular } = frontStories(context);
  const newest = latest[0];
  const breaking = latest.filter((article) => article.breaking).map(home.card);
  const read = popular.mostRead.map(home.card);
  const view: FrontView = {
    ...pageView(context, home, {
      url: urls.front,
      title: portal.site.tagline ? `${portal.site.name} – ${portal.site.tagline}` : portal.site.name,
      description: portal.site.description,
      jsonLd: [siteData(context), organisationData(context)],
    }),
    edition: newest ? home.dates.view(newest.published) : null,
    breaking,
    hero: slots.hero && home.card(slots.hero),
    medium: slots.medium.map(home.card),
    small: slots.small.map(home.card),
    latest: latest.map(home.card),
    strips: slots.strips.map((strip) => ({
      id: strip.section,
      section: { label: section(strip.section).name, href: links.href(urls.section(strip.section)) },
      cards: strip.articles.map(home.card),
    })),
    mostRead: read,
    mostDiscussed: popular.mostDiscussed.map(home.card),
  };
  const fragment: FragmentView = {
    shell: home.shell,
    breaking,
    latest: latest.slice(0, 6).map(home.card),
    mostRead: read.slice(0, 5),
  };
  return [
    entry.page("front", urls.front, home, atOnce(view)),
    entry.page("fragment", urls.file("terkini.html"), home, atOnce(fragment)),
  ];
}
