import { describe, expect, it } from "vitest";
import { formatQuery } from "../../../src/search/language/format-query.ts";
import { parseQuery } from "../../../src/search/language/parse-query.ts";
import { type Corrected, correctQuery } from "../../../src/search/spelling/correct-query.ts";

const words = ["gempa", "jakarta", "pemerintah", "beras"];
const nearest: Readonly<Record<string, readonly [string, number]>> = {
  gmpa: ["gempa", 1],
  jakata: ["jakarta", 1],
  bras: ["beras", 1],
  gempaberas: ["gempabumi", 2],
  berasjakarta: ["berasjakartaan", 1],
};
/** In whose articles no word of the other stands. */
const apart = ["pemerintah", "gempa"];
const correct = (text: string): Promise<Corrected> =>
  correctQuery(parseQuery(text), {
    known: async ({ word, prefix }) =>
      words.some((known) => (prefix ? known.startsWith(word) : known === word)),
    together: async (...clauses) =>
      !clauses.every(({ any: [term] }) => term?.kind === "word" && apart.includes(term.word)),
    candidates: async (word) => {
      const [better, distance] = nearest[word] ?? [];
      return better && distance ? [{ word: better, distance, count: 1 }] : [];
    },
  });

describe("the correction of a query", () => {
  it.each([
    ["gmpa jakata ", "gempa jakarta "],
    ["gempa jakata", "gempa jakarta "],
    ["bras ATAU gmpa ", "beras ATAU gempa "],
    ["bras bagian:ekonomi", "beras bagian:ekonomi"],
    ["peme rintah jakarta ", "pemerintah jakarta "],
    ["gempa peme rint", "gempa pemerint"],
    ["gmpa xyzzy ", "gempa xyzzy "],
    ["jakartaberas gempa ", "jakarta beras gempa "],
    ["gempaberas ", "gempa beras "],
    ["berasjakarta ", "berasjakartaan "],
  ])("puts known words in place of unknown ones: %j", async (text, better) => {
    const { query, changed } = await correct(text);
    expect(changed).toBe(true);
    expect(formatQuery(query)).toBe(better);
  });

  it.each([
    "gempa jakarta ",
    "gempa jak",
    '"gmpa jakata"',
    "gempa -jakata ",
    "gmpa ATAU gempa ",
    "al-gmpa ",
    "xyzzy ",
    "pemerintahgempa ",
    '"berasjakarta"',
    "",
  ])("leaves alone what is found, quoted, excluded or like nothing: %j", async (text) => {
    expect(await correct(text)).toEqual({ query: parseQuery(text), changed: false });
  });
});
