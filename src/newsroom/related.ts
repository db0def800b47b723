import type { Article } from "../articles/article.ts";

export const defaults = { count: 4, reach: 24, topicWeight: 3, sectionWeight: 1 } satisfies RelatedOptions;

export interface RelatedOptions {
  /** How many related stories an article shows. */
  readonly count: number;
  /** How many older neighbours are looked at in each topic and in the section. */
  readonly reach: number;
  readonly topicWeight: number;
  readonly sectionWeight: number;
}

/**
 * Finds related stories among older ones only, by shared topics and section with fixed weights, nearest in
 * time first: a story added today changes no older page. `articles` and the lists are newest first; what is
 * found is in the article's language. Stories are numbered by age, and scores kept in one array for all.
 */
export function relatedFinder(
  articles: readonly Article[],
  lists: {
    byTopic: ReadonlyMap<string, readonly Article[]>;
    bySection: ReadonlyMap<string, readonly Article[]>;
  },
  options: RelatedOptions = defaults,
) {
  const ages = new Map(articles.map((article, age) => [article, age]));
  const numbered = new Map<readonly Article[], Int32Array>();
  const scores = new Int32Array(articles.length);

  function agesIn(list: readonly Article[]): Int32Array {
    const known = numbered.get(list);
    if (known) return known;
    const made = Int32Array.from(list, (article) => ages.get(article) ?? -1);
    numbered.set(list, made);
    return made;
  }

  return function related(article: Article, without: ReadonlySet<Article>): Article[] {
    const own = ages.get(article);
    if (own === undefined) return [];
    const scored: number[] = [];
    const count = (list: readonly Article[] | undefined, weight: number) => {
      if (!list) return;
      const members = agesIn(list);
      const from = firstAfter(members, own);
      const to = Math.min(members.length, from + options.reach);
      for (let at = from; at < to; at += 1) {
        const age = members[at] as number;
        if (scores[age] === 0) scored.push(age);
        scores[age] = (scores[age] as number) + weight;
      }
    };
    for (const topic of article.topics) count(lists.byTopic.get(topic), options.topicWeight);
    count(lists.bySection.get(article.section), options.sectionWeight);

    const best: number[] = [];
    for (const age of scored) {
      const other = articles[age] as Article;
      if (other.lang !== article.lang || without.has(other)) continue;
      let place = best.length;
      while (place > 0 && nearer(age, best[place - 1] as number)) place -= 1;
      if (place >= options.count) continue;
      best.splice(place, 0, age);
      if (best.length > options.count) best.pop();
    }
    for (const age of scored) scores[age] = 0;
    return best.map((age) => articles[age] as Article);
  };

  function nearer(a: number, b: number): boolean {
    const more = (scores[a] as number) - (scores[b] as number);
    return more > 0 || (more === 0 && a < b);
  }
}

/** Place of the first number above `limit` in ascending numbers. */
function firstAfter(ascending: Int32Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
