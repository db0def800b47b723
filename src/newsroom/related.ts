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
 * time first: a story added today changes no older page. Lists are given newest first, in one language.
 */
export function relatedFinder(
  lists: {
    byTopic: ReadonlyMap<string, readonly Article[]>;
    bySection: ReadonlyMap<string, readonly Article[]>;
  },
  options: RelatedOptions = defaults,
) {
  const positions = new Map<readonly Article[], Map<Article, number>>();

  function older(list: readonly Article[], article: Article): readonly Article[] {
    const position = positions.get(list) ?? new Map(list.map((item, index) => [item, index]));
    positions.set(list, position);
    const at = position.get(article);
    return at === undefined ? [] : list.slice(at + 1, at + 1 + options.reach);
  }

  return function related(article: Article, without: ReadonlySet<Article>): Article[] {
    const scores = new Map<Article, number>();
    const count = (list: readonly Article[] | undefined, weight: number) => {
      for (const other of list ? older(list, article) : [])
        scores.set(other, (scores.get(other) ?? 0) + weight);
    };
    for (const topic of article.topics) count(lists.byTopic.get(topic), options.topicWeight);
    count(lists.bySection.get(article.section), options.sectionWeight);
    return [...scores]
      .filter(([other]) => !without.has(other) && other.lang === article.lang)
      .sort(([a, x], [b, y]) => y - x || b.published - a.published || (a.url < b.url ? -1 : 1))
      .slice(0, options.count)
      .map(([other]) => other);
  };
}
