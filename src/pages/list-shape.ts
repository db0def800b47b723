import type { Article } from "../articles/article.ts";
import type { PlanContext } from "./context.ts";
import type { ListingView } from "./list-views.ts";
import { timeline } from "./timeline.ts";

/** From so many stories on, three stand below a section's lead; with fewer nothing would be left below them. */
const SECOND_FROM = 5;
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
  if (kind !== "section") return shape;
  const shown = (article: Article) => home.card(article).image !== null;
  const lead = articles.slice(0, LEAD_AMONG).find(shown) ?? articles[0];
  const others = articles.filter((article) => article !== lead);
  const beside = articles.length < SECOND_FROM ? 0 : SECOND;
  return {
    ...shape,
    lead: lead ? home.card(lead) : null,
    second: others.slice(0, beside).map(home.card),
    cards: others.slice(beside).map(home.card),
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
