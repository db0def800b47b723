import fc from "fast-check";
import { expect, it } from "vitest";
import { packedFound, unpackedFound } from "../../src/articles/packed-found.ts";

const text = fc.string({ unit: "binary" }).map((each) => each.replaceAll("\0", ""));
const file = fc.record({
  file: text,
  path: text,
  size: fc.nat(),
  stat: text,
  touchedMs: fc.double({ min: 0, noNaN: true }),
});

it("article files come out of another thread as they went in", () => {
  fc.assert(
    fc.property(fc.array(file), (files) => {
      const problems = [
        { file: "a.md", line: 1, column: 1, severity: "info", code: "other-file", params: {} },
      ] as const;
      expect(unpackedFound(structuredClone(packedFound({ files, problems })))).toEqual({ files, problems });
    }),
  );
});
