import FlexSearch from "flexsearch";
import type { Engine } from "./engine.ts";
import { roots } from "./stemmed.ts";
import { allThenSome, wholeIndex } from "./whole-index.ts";

/** FlexSearch, with the same stemmer. It has no weights, so titles are asked first of all. */
export const flexsearch: Engine = {
  name: "FlexSearch",
  setup: "all words, then some (suggest); forward; Sastrawi; titles are part of the text",
  index: (passages) =>
    wholeIndex(async () => {
      const index = new FlexSearch.Index({ tokenize: "forward", encode: roots });
      for (const { id, text } of passages) index.add(id, text);
      const found = (query: string, suggest: boolean): number[] =>
        index.search(query, { suggest, limit: 10 }).map(Number);
      const pieces: string[] = [];
      index.export((key, data) => {
        pieces.push(`${key}\n${data}`);
      });
      return {
        serialised: pieces.join("\n"),
        find: (query) => allThenSome(found(query, false), found(query, true)),
      };
    }),
};
