import { tokens } from "../../../search/tokens.ts";
import { stories } from "../../corpus/stories.ts";

/** So many queries. */
const COUNT = 60;

/** Queries over the invented portal: two or three words of a headline, every fifth time one: all words are common there. */
export function scaleQueries(articles: number): string[] {
  const every = Math.max(1, Math.floor(articles / COUNT));
  const queries: string[] = [];
  for (const { index, headline } of stories(articles)) {
    if (index % every !== 0) continue;
    const words = headline.split(" ");
    const common = queries.length % 5 === 4;
    queries.push(common ? (words[0] ?? "") : words.slice(0, queries.length % 2 === 0 ? 3 : 2).join(" "));
  }
  return queries.slice(0, COUNT);
}

/** The word that stands in the most headlines: of a portal whose words are drawn alike, as common as any. */
export function commonest(articles: number): string {
  const counts = new Map<string, number>();
  for (const { headline } of stories(articles))
    for (const word of new Set(tokens(headline).map((token) => token.word)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0] as [string, number])[0];
}
