import type { Article } from "../articles/article.ts";
import { type FrontSlots, front } from "../newsroom/front.ts";
import { popular } from "../newsroom/popular.ts";
import type { PlanContext } from "./context.ts";

/** The stories of the front page, by where they stand on it. */
export interface FrontStories {
  readonly slots: FrontSlots;
  readonly latest: readonly Article[];
  readonly mostRead: readonly Article[];
  readonly mostDiscussed: readonly Article[];
}

const LATEST = 10;
const POPULAR = 10;

/** Chooses the stories of the front page. */
export function frontStories({ newsroom, portal }: PlanContext): FrontStories {
  const { articles } = newsroom;
  return {
    slots: front(
      articles,
      portal.front,
      portal.sections.map(({ id }) => id),
    ),
    latest: articles.slice(0, LATEST),
    mostRead: popular(articles, (article) => article.views, POPULAR),
    mostDiscussed: popular(articles, (article) => article.comments, POPULAR),
  };
}
