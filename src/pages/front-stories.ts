import type { Article } from "../articles/article.ts";
import { breaking, type FrontSlots, front, type PassedOver, type Placed } from "../newsroom/front.ts";
import { families } from "../newsroom/front-families.ts";
import { popular } from "../newsroom/popular.ts";
import type { FrontList } from "../portal.ts";
import type { PlanContext } from "./context.ts";

/** The stories of the front page, by where they stand on it. */
export interface FrontStories {
  readonly slots: FrontSlots;
  readonly breaking: readonly Placed[];
  readonly latest: readonly Article[];
  readonly mostRead: readonly Article[];
  readonly mostDiscussed: readonly Article[];
  /** What `front.yaml` names in vain. */
  readonly passedOver: readonly PassedOver[];
}

const LATEST = 10;
const POPULAR = 10;

/** Chooses the stories of the front page. */
export function frontStories({
  newsroom,
  portal,
  now,
}: Pick<PlanContext, "newsroom" | "portal" | "now">): FrontStories {
  const { articles, bySection } = newsroom;
  const { lang } = portal.site;
  const sources = { articles, bySection, front: portal.front, lang, now };
  const slots = front(sources);
  const standing = new Set<Article>(
    [slots.hero, ...slots.medium, ...slots.small, ...slots.strips.flatMap(({ stories }) => stories)].flatMap(
      (placed) => placed?.article ?? [],
    ),
  );
  const family = families(articles, lang);
  const told = articles.filter(family.isPreferred);
  const open = told.filter((article) => !standing.has(article));
  const candidates = (list: FrontList) => (portal.front.repeats.includes(list) ? told : open);
  const newest = told.slice(0, LATEST);
  const banner = breaking(sources, newest);
  return {
    slots,
    breaking: banner.stories,
    latest: candidates("latest").slice(0, LATEST),
    mostRead: popular(candidates("mostRead"), (article) => article.views, POPULAR),
    mostDiscussed: popular(candidates("mostDiscussed"), (article) => article.comments, POPULAR),
    passedOver: [...slots.passedOver, ...banner.passedOver],
  };
}
