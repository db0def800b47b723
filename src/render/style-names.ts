/** Where each style stands below `layouts/css/`: one for every page, and what each kind of page adds to it. */
export const styleSources = {
  site: "site.css",
  ads: "ads.css",
  article: "kinds/article.css",
  front: "kinds/front.css",
  history: "kinds/history.css",
  list: "kinds/list.css",
  live: "kinds/live.css",
  offline: "kinds/offline.css",
  search: "kinds/search.css",
} as const;

/** What each style has, in whatever form. */
export type ByStyle<Value> = Readonly<Record<keyof typeof styleSources, Value>>;

/** The same for each style. */
export const eachStyle = <From, To>(styles: ByStyle<From>, of: (style: From) => To): ByStyle<To> => ({
  site: of(styles.site),
  ads: of(styles.ads),
  article: of(styles.article),
  front: of(styles.front),
  history: of(styles.history),
  list: of(styles.list),
  live: of(styles.live),
  offline: of(styles.offline),
  search: of(styles.search),
});
