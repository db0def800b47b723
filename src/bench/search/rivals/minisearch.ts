import MiniSearch from "minisearch";
import type { Engine } from "./engine.ts";
import { stemmed, words } from "./stemmed.ts";
import { allThenSome, wholeIndex } from "./whole-index.ts";

const options = { prefix: true, fuzzy: 0.2, boost: { title: 2 } };

/** MiniSearch at its best for Indonesian. */
export const minisearch: Engine = {
  name: "MiniSearch",
  setup: "AND, then OR; prefix, fuzzy .2; Sastrawi; titles count twice",
  index: (passages) =>
    wholeIndex(async () => {
      const index = new MiniSearch({
        fields: ["title", "text"],
        tokenize: words,
        processTerm: stemmed,
      });
      index.addAll(passages);
      const found = (query: string, combineWith: "AND" | "OR"): number[] =>
        index.search(query, { ...options, combineWith }).map(({ id }) => id);
      return {
        serialised: JSON.stringify(index),
        find: (query) => allThenSome(found(query, "AND"), found(query, "OR")),
      };
    }),
};
