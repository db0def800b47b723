import fc from "fast-check";
import { expect, it } from "vitest";
import { scriptJson } from "../../src/render/script-json.ts";

it("gives back the same value, and never a character that HTML would read", () => {
  const text = fc.string({
    unit: fc.constantFrom("<", ">", "&", "/", "\u2028", "\u2029", "\\", '"', "s", "!"),
  });
  fc.assert(
    fc.property(fc.dictionary(text, text), (value) => {
      const json = scriptJson(value);
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual(value);
    }),
  );
});
