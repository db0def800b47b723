import type { Article } from "../articles/article.ts";
import { compare } from "../problems.ts";

/** Total order of stories: newest first, then URL. */
export const newestFirst = (a: Article, b: Article): number =>
  b.published - a.published || compare(a.url, b.url);
