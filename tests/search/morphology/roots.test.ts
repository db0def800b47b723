import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeRoots, encodeRoots } from "../../../src/search/morphology/roots.ts";

it("writes roots so that they can be read again, whatever they share", () => {
  const root = fc.stringMatching(/^[ab]{1,40}[a-z]{0,4}$/);
  fc.assert(
    fc.property(fc.uniqueArray(root), (roots) => {
      expect(decodeRoots(encodeRoots(roots))).toEqual(new Set(roots));
    }),
  );
});

it("writes the same text for the same roots in any order", () => {
  expect(encodeRoots(["abah", "abad", "abadi", "abad"])).toBe("AabadEiDh");
});

it("ships a list that a phone can load: at most 55 kB compressed", () => {
  const list = readFileSync(new URL("../../../src/search/morphology/roots.txt", import.meta.url));
  expect(gzipSync(list).length).toBeLessThanOrEqual(55_000);
  expect(decodeRoots(list.toString()).size).toBeGreaterThan(25_000);
});
