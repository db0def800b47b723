import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flatYaml } from "../../src/articles/flat-yaml.ts";
import { readYaml } from "../../src/articles/yaml.ts";

const flat = (...lines: string[]) => flatYaml(lines, () => lines.join("\n"));
const nothing = () => expect.unreachable();

describe("front matter as most is written", () => {
  it("is read without YAML's own reader", () => {
    const lines = [
      "date: 2026-11-24 13:45",
      'headline: "Harga beras: naik #1"',
      "section: ekonomi",
      "topics: [beras, pasar-induk,harga pangan]",
      "views: 3450",
      "live: true",
      "opinion: false",
      "standfirst: Naik lagi, kata “pedagang” & pembeli",
    ];
    expect(flat(...lines)?.value).toEqual({
      date: "2026-11-24 13:45",
      headline: "Harga beras: naik #1",
      section: "ekonomi",
      topics: ["beras", "pasar-induk", "harga pangan"],
      views: 3450,
      live: true,
      opinion: false,
      standfirst: "Naik lagi, kata “pedagang” & pembeli",
    });
  });

  it("knows where its values stand", () => {
    const yaml = flat("date: 2026-11-24", "topics: [a, b]");
    expect(yaml?.valueAt(["topics", 1])).toEqual({ line: 2, column: 13 });
    expect(yaml?.keyAt(["topics"])).toEqual({ line: 2, column: 1 });
  });

  it.each([
    "a: b: c",
    "a: b # c",
    "a:",
    "a: ",
    "a: b ",
    "a:b",
    " a: b",
    "a: -1",
    "a: 007",
    "a: 1.5",
    "a: 1e3",
    "a: True",
    "a: Null",
    "null: a",
    'a: "b\\n"',
    'a: "b" c',
    "a: 'b'",
    "a: |",
    "a: &b c",
    "a: *b",
    "a: !!str b",
    "a: [b, [c]]",
    "a: [b, 1]",
    "a: [b,, c]",
    "a: []",
    "a: {b: c}",
    "a: b\tc",
    "- a",
    "---",
    "",
  ])("leaves %j to that reader", (line) => {
    expect(flat(line)).toBeNull();
    expect(flat("z: y", line)).toBeNull();
  });

  it("leaves a key that stands twice to that reader", () => {
    expect(flat("a: b", "a: c")).toBeNull();
  });
});

describe("what it reads", () => {
  const bit = fc.oneof(
    fc.constantFrom(
      ..." :#,[]{}\"'-&*!|>%@`?~\\\t.0123456789",
      "true",
      "null",
      "2026-11-24",
      "13.45",
      "é",
      "خبر",
    ),
    fc.constantFrom("kata", "Kata", "a", "b", "e", "x"),
  );
  const value = fc.array(bit, { maxLength: 8 }).map((bits) => bits.join(""));
  const formed = fc.oneof(
    value,
    value.map((text) => `[${text}]`),
    value.map((text) => `"${text}"`),
    value.map((text) => `kata${text}`),
    fc.array(value, { maxLength: 3 }).map((items) => `[${items.map((item) => `k${item}`).join(", ")}]`),
  );
  const key = fc.constantFrom("a", "date", "kunci2", "constructor", "null", "y", "No");
  const line = fc.tuple(key, fc.constantFrom(": ", ":  ", ":"), formed).map((parts) => parts.join(""));

  it("is what YAML's own reader reads", () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const found = flat(...lines);
        if (!found) return;
        read += 1;
        expect(found.value).toEqual(readYaml(lines.join("\n"), nothing)?.value);
        expect(Object.keys(Object(found.value))).toEqual(
          Object.keys(Object(readYaml(lines.join("\n"), nothing)?.value)),
        );
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(1000);
  });
});
