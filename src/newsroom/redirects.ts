import { oldQuery } from "../articles/old-query.ts";
import type { Portal } from "../portal.ts";
import { compare } from "../problems.ts";
import { type Links, pathIn, type SitePath } from "../urls.ts";
import type { Newsroom } from "./newsroom.ts";

/** Where an old address leads. */
export interface Moved<From = SitePath> {
  /** A path as it stands in the output, or WordPress's own address of a post. */
  readonly from: From;
  /** Absolute. */
  readonly to: string;
  /** What a link to it says. */
  readonly title: string;
}

export interface MovedAddresses {
  readonly paths: readonly Moved[];
  /** `/?p=123` and its like: their path is the front page's. */
  readonly queries: readonly Moved<string>[];
}

/** All old addresses that lead on: aliases of stories that are shown or withdrawn, and redirects. */
export function movedAddresses(portal: Portal, newsroom: Newsroom, links: Links): MovedAddresses {
  const all = [
    ...portal.redirects.map(({ from, to }) => ({
      from,
      to: to.startsWith("/") ? links.absolute(to as SitePath) : to,
      title: to,
    })),
    ...[...newsroom.articles, ...newsroom.retracted].flatMap((article) =>
      article.aliases.map((from) => ({ from, to: links.absolute(article.url), title: article.headline })),
    ),
  ].sort((a, b) => compare(a.from, b.from));
  return {
    paths: all.filter(({ from }) => !oldQuery(from)).map((one) => ({ ...one, from: pathIn(one.from) })),
    queries: all.filter(({ from }) => oldQuery(from)),
  };
}
