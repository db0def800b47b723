import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gunzipped } from "../../src/search/reader.ts";
import { byteReader, byteWriter } from "../../src/search/varints.ts";
import { placesIn, vocabularyOf, wordsIn, writePlaces, writeWords } from "../../src/search/word-file.ts";

const ascending = (most: number) =>
  fc.uniqueArray(fc.nat(most), { minLength: 1, maxLength: 20 }).map((all) => Uint32Array.from(all).sort());

/** Words in order, each with articles, their weights in eighths, and places in each. */
const words = fc
  .uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), { maxLength: 12 })
  .map((all) => all.toSorted())
  .chain((all) =>
    fc.tuple(
      ...all.map((word) =>
        ascending(5000).chain((docs) =>
          fc.record({
            word: fc.constant(word),
            docs: fc.constant(docs),
            weights: fc
              .array(fc.nat(800), { minLength: docs.length, maxLength: docs.length })
              .map((eighths) => Float32Array.from(eighths, (eighth) => eighth / 8)),
            places: fc.array(ascending(100_000), { minLength: docs.length, maxLength: docs.length }),
          }),
        ),
      ),
    ),
  );

describe("a file of words", () => {
  it("gives back the words that begin so, and where their places are", () => {
    fc.assert(
      fc.property(words, fc.nat(12), fc.string({ unit: "grapheme", maxLength: 2 }), (all, split, prefix) => {
        const first = Math.min(split, all.length);
        const runs = [
          { file: "a1", words: first },
          { file: "b2", words: all.length - first },
        ];
        const file = writeWords(all, runs);
        const expected = all.map(({ word, docs, weights }, at) => ({
          ...{ word, docs, weights },
          places: at < first ? { file: "a1", at } : { file: "b2", at: at - first },
        }));
        expect(wordsIn(file, "")).toEqual(expected);
        expect(wordsIn(file, prefix)).toEqual(expected.filter(({ word }) => word.startsWith(prefix)));
        expect(vocabularyOf(file)).toEqual(all.map(({ word, docs }) => [word, docs.length]));
      }),
    );
  });

  it("gives back the places of each word", () => {
    fc.assert(
      fc.property(words, (all) => {
        const file = writePlaces(all.map(({ places }) => places));
        for (const [at, { docs, places }] of all.entries())
          expect(placesIn(file, at, docs.length)).toEqual(places);
      }),
    );
  });

  it("keeps weights to an eighth", () => {
    const docs = Uint32Array.of(0, 7);
    const file = writeWords([{ word: "laut", docs, weights: Float32Array.of(23 / 24, 7.21) }], []);
    expect(() => wordsIn(file, "laut")).toThrow(RangeError);
    const whole = writeWords(
      [{ word: "laut", docs, weights: Float32Array.of(23 / 24, 7.21) }],
      [{ file: "a", words: 1 }],
    );
    expect([...(wordsIn(whole, "laut")[0]?.weights ?? [])]).toEqual([1, 7.25]);
  });
});

it("writes any whole number up to 2³² - 1, and reads it again", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 32 - 1 })), (numbers) => {
      const out = byteWriter();
      for (const number of numbers) out.number(number);
      const read = byteReader(out.written());
      expect(numbers.map(() => read.number())).toEqual(numbers);
      const skipping = byteReader(out.written());
      skipping.skip(numbers.length - 1);
      if (numbers.length > 0) expect(skipping.number()).toBe(numbers.at(-1));
    }),
  );
});

it("unpacks what gzip packed, and refuses other bytes", async () => {
  expect(Buffer.from(await gunzipped(gzipSync("kapal"))).toString()).toBe("kapal");
  await expect(gunzipped(Uint8Array.of(1, 2, 3))).rejects.toThrow();
});
