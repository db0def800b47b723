import type { Article } from "../articles/article.ts";
import type { PlanContext } from "./context.ts";
import type { ListingView } from "./list-views.ts";
import { timeline } from "./timeline.ts";

/** From so many stories on, a section has a top of its own; with fewer it would be a top without a rest. */
const TOP_FROM = 5;
const SECOND = 3;
/** How far down a picture is looked for: a lead must still be news. */
const LEAD_AMONG = 4;

type Shape = Pick<ListingView, "lead" | "second" | "cards" | "timeline">;

/** How the newest stories of a list stand on its front: a section's have a lead, a topic's a timeline. */
export function frontShape(
  { home, newsroom }: PlanContext,
  kind: ListingView["kind"],
  articles: readonly Article[],
): Shape {
  const shape = listShape({ home, newsroom }, kind, articles);
  if (kind !== "section" || articles.length < TOP_FROM) return shape;
  const shown = (article: Article) => home.card(article).image !== null;
  const lead = articles.slice(0, LEAD_AMONG).find(shown) ?? articles[0];
  const others = articles.filter((article) => article !== lead);
  return {
    ...shape,
    lead: lead ? home.card(lead) : null,
    second: others.slice(0, SECOND).map(home.card),
    cards: others.slice(SECOND).map(home.card),
  };
}

/** How stories stand on a numbered page. */
export const listShape = (
  { home, newsroom }: Pick<PlanContext, "home" | "newsroom">,
  kind: ListingView["kind"],
  articles: readonly Article[],
): Shape => ({
  lead: null,
  second: [],
  cards: kind === "topic" ? [] : articles.map(home.card),
  timeline: kind === "topic" ? timeline(articles, home, newsroom.dayOf) : [],
});
