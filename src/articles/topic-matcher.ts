import type { Portal, Topic } from "../portal.ts";

interface Alias {
  readonly topic: string;
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

const cache = new WeakMap<readonly Topic[], readonly Alias[]>();

/** Words of a text, lower case. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");

function aliases(topics: readonly Topic[]): readonly Alias[] {
  const known = cache.get(topics);
  if (known) return known;
  const made = topics.flatMap(({ id, aliases: names }) =>
    names.map((name) => ({
      topic: id,
      words: wordsOf(name),
      pattern: new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${quote(name)}(?![\\p{L}\\p{N}\\p{M}])`, "iu"),
    })),
  );
  cache.set(topics, made);
  return made;
}

/** Ids of the topics whose aliases a text names as whole words, in the order of `topics.yaml`. Case does not matter. */
export function topicsNamedIn(text: string, portal: Pick<Portal, "topics">): readonly string[] {
  const words = new Set(wordsOf(text));
  const found = new Set<string>();
  for (const { topic, words: needed, pattern } of aliases(portal.topics)) {
    // Most aliases do not occur: a look at the set of words spares their expressions.
    if (!found.has(topic) && needed.every((word) => words.has(word)) && pattern.test(text)) found.add(topic);
  }
  return [...found];
}
