import { openFolder } from "../../../search/node.ts";
import type { SearchHit } from "../../../search/query.ts";
import { tokens } from "../../../search/tokens.ts";
import { pageText } from "./page-text.ts";
import { sameWord } from "./same-word.ts";

/** What readers were shown, and how much of it was wrong. */
export interface HitCheck {
  readonly hits: number;
  /** Excerpts with words that do not stand so in the article. */
  readonly foreign: number;
  /** Hits with a mark on a word that was not asked for. */
  readonly misplaced: number;
  /** Hits without any mark. */
  readonly unmarked: number;
  /** One of each kind, to look at. */
  readonly examples: readonly string[];
}

/** So many hits are looked at. */
const SAMPLE = 1000;

/** Looks at the hits of queries, none of which has errors, until there are enough. */
export async function checkHits(
  dist: string,
  queries: readonly string[],
  sample = SAMPLE,
): Promise<HitCheck> {
  const opened = await openFolder(dist);
  const examples = new Map<string, string>();
  const counts = { hits: 0, foreign: 0, misplaced: 0, unmarked: 0 };
  for (const query of queries) {
    const { results } = await opened.search(query, { limit: 10, offset: 0 });
    for (const hit of results.slice(0, sample - counts.hits)) {
      counts.hits += 1;
      for (const fault of faults(hit, query, await pageText(dist, hit.url))) {
        counts[fault] += 1;
        const shown = hit.excerpt.map((part) => (part.hit ? `[${part.text}]` : part.text)).join("");
        examples.set(fault, `${fault}: ${query}: ${hit.url}: ${shown}`);
      }
    }
    if (counts.hits >= sample) break;
  }
  return { ...counts, examples: [...examples.values()] };
}

type Fault = "foreign" | "misplaced" | "unmarked";

/** What is wrong with a hit, given all text of its page. */
export function faults(hit: Pick<SearchHit, "excerpt">, query: string, page: string): Fault[] {
  const text = ` ${wordsOf(page).join(" ")} `;
  const asked = wordsOf(query);
  const excerpt = hit.excerpt.map((part) => part.text).join("");
  // Sentence by sentence: between heading and text the page has other things.
  const own = excerpt
    .split(/[.!?…]+(?=\s|$)|\n/)
    .every((piece) => text.includes(` ${wordsOf(piece).join(" ")} `) || wordsOf(piece).length === 0);
  const marks = hit.excerpt.filter((part) => part.hit);
  const right = marks.every((mark) =>
    wordsOf(mark.text).every((word) => asked.some((one) => sameWord(word, one))),
  );
  return [
    ...(own ? [] : ["foreign" as const]),
    ...(right ? [] : ["misplaced" as const]),
    ...(marks.length > 0 ? [] : ["unmarked" as const]),
  ];
}

const wordsOf = (text: string): string[] => tokens(text).map(({ word }) => word);
