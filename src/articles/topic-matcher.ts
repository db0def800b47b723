import { group } from "../group.ts";
import type { Portal, Topic } from "../portal.ts";
import { remember } from "./remember.ts";
import { readWords, wanted } from "./words.ts";

interface Alias {
  readonly topic: string;
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

/** Words of a text, lower case. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");

const matcher = remember((topics: readonly Topic[]) => {
  const aliases = topics.flatMap(({ id, aliases: names }) =>
    names.map(
      (name): Alias => ({
        topic: id,
        words: wordsOf(name),
        pattern: new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${quote(name)}(?![\\p{L}\\p{N}\\p{M}])`, "iu"),
      }),
    ),
  );
  return {
    aliases,
    /** Numbers of the aliases by their first word; those without a word under "". */
    byWord: group([...aliases.keys()], (number) => [aliases[number]?.words[0] ?? ""]),
    wanted: wanted(aliases.flatMap(({ words }) => words)),
  };
});

export interface TextRead {
  /** How many words a text has. */
  readonly words: number;
  /** Ids of the topics whose aliases it names as whole words, in the order of `topics.yaml`. Case does not matter. */
  readonly topics: readonly string[];
}

/** Reads all that an article's text says in its words. */
export function readText(text: string, { topics }: Pick<Portal, "topics">): TextRead {
  const { aliases, byWord, wanted: lookedFor } = matcher(topics);
  const { count, found } = readWords(text, lookedFor);
  const named = new Set<string>();
  // Most aliases do not occur: a look at the words found spares their expressions.
  const possible = ["", ...found].flatMap((word) => byWord.get(word) ?? []).sort((a, b) => a - b);
  for (const number of possible) {
    const alias = aliases[number];
    if (!alias || named.has(alias.topic) || !alias.words.every((word) => found.has(word))) continue;
    if (alias.pattern.test(text)) named.add(alias.topic);
  }
  return { words: count, topics: [...named] };
}
