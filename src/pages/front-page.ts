import type { Placed } from "../newsroom/front.ts";
import { urls } from "../urls.ts";
import { columnist, portraits } from "./columnists.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import { atOnce, type EntryMaker } from "./entry-maker.ts";
import { fragmentEntries } from "./fragment-pages.ts";
import { frontStories } from "./front-stories.ts";
import type { FrontView } from "./front-view.ts";
import { pageView } from "./head.ts";
import { organisationData, siteData } from "./structured.ts";

/** With fewer stories a rail or a ranking would only say again what stands beside it. */
const RAIL_FROM = 8;
const RANKING_FROM = 3;
const TICKER = 3;

/** The front page, and the fragments with the latest. */
export function frontEntries(context: PlanContext, entry: EntryMaker): PageEntry[] {
  const { portal, home, links, newsroom } = context;
  const stories = frontStories(context);
  const { slots, latest, ...lists } = stories;
  const card = ({ article }: Placed) => home.card(article);
  const breaking = lists.breaking.map(card);
  const read = lists.mostRead.map(home.card);
  const discussed = lists.mostDiscussed.map(home.card);
  const newest = newsroom.articles[0];
  const isFull = newsroom.articles.length >= RAIL_FROM;
  const portraitOf = portraits(context);
  const view: FrontView = {
    ...pageView(context, home, {
      url: urls.front,
      title: portal.site.tagline ? `${portal.site.name} – ${portal.site.tagline}` : portal.site.name,
      description: portal.site.description,
      jsonLd: [siteData(context), organisationData(context)],
    }),
    edition: newest ? home.dates.view(newest.published) : null,
    size: sizeOf(slots.hero, slots.medium, isFull),
    breaking,
    hero: slots.hero && card(slots.hero),
    medium: slots.medium.map(card),
    small: slots.small.map(card),
    ticker: isFull ? latest.slice(0, TICKER).map(home.card) : [],
    latest: isFull ? latest.map(home.card) : [],
    strips: slots.strips.map((strip) => ({
      id: strip.section,
      section: { label: home.section(strip.section).name, href: links.href(urls.section(strip.section)) },
      make: strip.make,
      items: strip.stories.map((placed) => ({
        card: card(placed),
        columnist: strip.make === "opinion" ? columnist(placed.article, links, portraitOf) : null,
      })),
    })),
    mostRead: isFull && read.length >= RANKING_FROM ? read : [],
    mostDiscussed: isFull && discussed.length >= RANKING_FROM ? discussed : [],
  };
  return [entry.page("front", urls.front, home, atOnce(view)), ...fragmentEntries(context, entry, stories)];
}

function sizeOf(hero: Placed | null, medium: readonly Placed[], isFull: boolean): FrontView["size"] {
  if (hero === null) return "none";
  if (medium.length === 0) return "one";
  return isFull ? "full" : "few";
}
