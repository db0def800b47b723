import { describe, expect, it } from "vitest";
import type { ChangedQuery, Query } from "../../../src/bench/search/passage.ts";
import { collection, wordsIn } from "../../../src/bench/search/queries/collection.ts";
import { editDistance } from "../../../src/bench/search/queries/edit-distance.ts";
import { classes, querySets } from "../../../src/bench/search/queries/query-sets.ts";
import { families } from "../../../src/bench/search/words/families.ts";
import { stopWords } from "../../../src/bench/search/words/stop-words.ts";
import { variants } from "../../../src/bench/search/words/variants.ts";
import { sample } from "./sample.ts";

const from = collection(sample);
const sets = querySets(from, 30, 4);
const changed = (name: (typeof classes)[number]): readonly ChangedQuery[] =>
  sets[name].map((query) => query as ChangedQuery);
/** Words of a query that are as in the text. */
const kept = ({ query, to }: ChangedQuery): string[] => query.replace(to, " ").split(" ").filter(Boolean);
const holdersOf = (words: readonly string[]): number[] =>
  sample.filter(({ id }) => words.every((word) => from.wordsOf(id).has(word))).map(({ id }) => id);
const held = (target: number): ReadonlySet<string> => from.wordsOf(target);

describe("the generated queries", () => {
  it.each(classes)("are thirty different ones of the class %s", (name) => {
    expect(new Set(sets[name].map(({ query }) => query)).size).toBe(30);
  });

  it("are the same for the same seed, others for another", () => {
    expect(querySets(from, 30, 4)).toEqual(sets);
    expect(querySets(from, 30, 5)).not.toEqual(sets);
  });

  it("of three words are of content, and of one text only", () => {
    for (const { query, target } of sets["three-words"]) {
      const words = query.split(" ");
      expect(words).toHaveLength(3);
      expect(words.filter((word) => stopWords.has(word))).toEqual([]);
      expect(holdersOf(words)).toEqual([target]);
    }
  });

  it.each(["affixed", "typo-1", "typo-2", "transliteration"] as const)(
    "of the class %s have two words that another text has too, and a third that the text has otherwise",
    (name) => {
      for (const query of changed(name)) {
        const others = kept(query);
        expect(others).toHaveLength(2);
        expect(holdersOf(others).length).toBeGreaterThan(1);
        expect(holdersOf([...others, query.from])).toEqual([query.target]);
        expect(query.to.split(" ").every((word) => held(query.target).has(word))).toBe(false);
      }
    },
  );

  it("have another form of a family with affixes, never the root", () => {
    for (const { from: one, to } of changed("affixed")) {
      const family = families.find((words) => words.includes(to)) ?? [];
      expect(family).toContain(one);
      expect(to).not.toBe(family[0]);
    }
  });

  it.each([
    ["typo-1", 1, 5],
    ["typo-2", 2, 8],
  ] as const)(
    "of %s have %d errors in a word of at least %d letters, and no word of any text",
    (name, errors, letters) => {
      for (const { from: right, to } of changed(name)) {
        expect(right.length).toBeGreaterThanOrEqual(letters);
        expect(editDistance(right, to)).toBe(errors);
        expect(from.holders.has(to)).toBe(false);
      }
    },
  );

  it("have another spelling of the same name", () => {
    for (const { from: one, to } of changed("transliteration")) {
      const group = variants.map((names) => names.map((name) => name.toLowerCase()));
      expect(group.find((names) => names.includes(one))).toContain(to);
    }
  });

  it("are not sought for ever where the texts give none", () => {
    const poor = collection(sample.slice(0, 1));
    expect(querySets(poor, 3, 1).affixed).toEqual([] as Query[]);
  });
});

describe("what tells texts apart", () => {
  it("takes words in one another, of one family and of one name for the same", () => {
    const text = (id: number, words: string) => ({ id, title: words, text: words });
    const { identify } = collection([
      text(0, "bendungan dibangun soeharto"),
      text(1, "bendungannya pembangunan suharto"),
      text(2, "waduk dibangun soeharto"),
    ]);
    expect(identify(["bendungan", "dibangun", "soeharto"], 0)).toBe(false);
    expect(identify(["waduk", "dibangun", "soeharto"], 2)).toBe(true);
  });

  it("reads compounds whole and in parts", () => {
    expect(wordsIn("Negara-negara di Bau-Bau, 1980-an")).toEqual([
      "negara-negara",
      "negara",
      "negara",
      "di",
      "bau-bau",
      "bau",
      "bau",
      "an",
    ]);
  });
});
