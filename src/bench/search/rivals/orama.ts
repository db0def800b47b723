import { create, insertMultiple, save, search } from "@orama/orama";
import { DEPTH } from "../metrics.ts";
import type { Engine } from "./engine.ts";
import { stemmed } from "./stemmed.ts";
import { allThenSome, wholeIndex } from "./whole-index.ts";

/** Orama, with the same stemmer. */
export const orama: Engine = {
  name: "Orama",
  setup: "all words, then some; tolerance 1; Sastrawi; titles count twice",
  index: (passages) =>
    wholeIndex(async () => {
      const index = create({
        schema: { title: "string", text: "string" },
        components: { tokenizer: { language: "indonesian", stemming: true, stemmer: stemmed } },
      } as const);
      await insertMultiple(
        index,
        passages.map(({ id, title, text }) => ({ id: `${id}`, title, text })),
      );
      const found = async (term: string, threshold: number): Promise<number[]> => {
        const { hits } = await search(index, {
          term,
          threshold,
          tolerance: 1,
          boost: { title: 2 },
          limit: DEPTH,
        });
        return hits.map(({ id }) => Number(id));
      };
      return {
        serialised: JSON.stringify(save(index)),
        find: async (query) => allThenSome(await found(query, 0), await found(query, 1)),
      };
    }),
};
