import { describe, expect, it } from "vitest";
import { formatQuery } from "../../../src/search/language/format-query.ts";
import { parseQuery } from "../../../src/search/language/parse-query.ts";
import { type Corrected, correctQuery } from "../../../src/search/spelling/correct-query.ts";

const words = ["gempa", "jakarta", "pemerintah", "beras"];
const nearest: Readonly<Record<string, string>> = { gmpa: "gempa", jakata: "jakarta", bras: "beras" };
const correct = (text: string): Promise<Corrected> =>
  correctQuery(
    parseQuery(text),
    async ({ word, prefix }) => words.some((known) => (prefix ? known.startsWith(word) : known === word)),
    async (word) => (nearest[word] ? [{ word: nearest[word], distance: 1, count: 1 }] : []),
  );

describe("the correction of a query", () => {
  it.each([
    ["gmpa jakata ", "gempa jakarta "],
    ["gempa jakata", "gempa jakarta "],
    ["bras ATAU gmpa ", "beras ATAU gempa "],
    ["bras bagian:ekonomi", "beras bagian:ekonomi"],
    ["peme rintah jakarta ", "pemerintah jakarta "],
    ["gempa peme rint", "gempa pemerint"],
    ["gmpa xyzzy ", "gempa xyzzy "],
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
    "",
  ])("leaves alone what is found, quoted, excluded or like nothing: %j", async (text) => {
    expect(await correct(text)).toEqual({ query: parseQuery(text), changed: false });
  });
});
