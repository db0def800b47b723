import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matches } from "../../../src/client/suggest/matches.ts";
import { nearby } from "../../../src/client/suggest/nearby.ts";
import { type Kind, kinds, readSuggestions, suggestion } from "../../../src/client/suggest/suggestion.ts";
import { tokens } from "../../../src/search/tokens.ts";

const offered = readSuggestions(
  {
    version: 1,
    topics: [
      ["Kota Laksana", "topik/kota-laksana/"],
      ["Pangan", "topik/pangan/"],
      ["PS Laksana", "topik/ps-laksana/"],
    ],
    authors: [
      ["Dewi Laksmi", "penulis/dewi/"],
      ["Lakon", "penulis/lakon/"],
    ],
    sections: [["Olahraga", "olahraga/"]],
    sources: [["Kantor Al-Qur'an", "sumber/kaq/"]],
    stories: [
      ["Harga Pangan Naik", "2026/11/01/harga/"],
      ["PS Laksana Menang", "2026/11/02/menang/"],
      ["Pangan", "2026/11/03/pangan/"],
    ],
  },
  "https://example.org/koran/saran.json",
);
const labels = (query: string, limit?: number): string[] =>
  matches(offered, query, limit).map(({ label }) => label);

describe("suggestions", () => {
  it("lead to pages below the portal's own path", () => {
    expect(offered[0]).toMatchObject({
      kind: "topic",
      href: "https://example.org/koran/topik/kota-laksana/",
    });
  });

  it.each([
    ["lak", ["Kota Laksana", "PS Laksana", "Lakon", "Dewi Laksmi", "PS Laksana Menang"]],
    ["ps lak", ["PS Laksana", "PS Laksana Menang"]],
    ["LAKSANA ps", ["PS Laksana", "PS Laksana Menang"]],
    ["alqur", []],
    ["quran", ["Kantor Al-Qur'an"]],
    ["qur'an", ["Kantor Al-Qur'an"]],
    ["sana", []],
    ["", []],
    ['  -:" ', []],
  ])("for %j are by kind, and the best first", (query, wanted) => {
    expect(labels(query)).toEqual(wanted);
  });

  it("keep what is just the query when there is room for little", () => {
    expect(labels("pangan", 2)).toEqual(["Pangan", "Pangan"]);
    expect(labels("laksana", 1)).toEqual(["Kota Laksana"]);
  });

  it("leave room for headlines beside many topics of one letter", () => {
    const topics = Array.from({ length: 20 }, (_, n) => suggestion("topic", `Kabar ${n}`, "/"));
    const found = matches([...topics, suggestion("story", "Kabar Baik", "/")], "ka");
    expect(found.map(({ kind }) => kind)).toEqual(["topic", "topic", "topic", "story"]);
  });

  it("all hold a word for each word typed, at most eight, whatever is offered and typed", () => {
    const text = fc.string({ unit: fc.constantFrom(..."abé '-1 "), maxLength: 12 });
    const item = fc.record({ kind: fc.constantFrom<Kind>(...kinds), label: text });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 40 }), text, (items, query) => {
        const all = items.map(({ kind, label }) => suggestion(kind, label, "/"));
        const found = matches(all, query);
        expect(found.length).toBeLessThanOrEqual(8);
        for (const { words } of found)
          for (const { word } of tokens(query))
            expect(words.some((each) => each.startsWith(word))).toBe(true);
        const order = found.map(({ kind }) => kinds.indexOf(kind));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  it("are refused when the file is something else", () => {
    for (const data of [null, [], {}, { version: 2 }])
      expect(() => readSuggestions(data, "https://example.org/")).toThrow(TypeError);
  });
});

describe("pages near a query without hits", () => {
  it.each([
    ["harga pangann", []],
    ["panga mahal", ["Pangan"]],
    ["laksana menanh", ["Kota Laksana", "PS Laksana"]],
    ["la", []],
  ])("for %j are those with a word that is typed or begun, and no stories", (query, wanted) => {
    expect(nearby(offered, query).map(({ label }) => label)).toEqual(wanted);
  });
});
