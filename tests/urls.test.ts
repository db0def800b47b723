import slugify from "@sindresorhus/slugify";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slug } from "../src/urls.ts";

const ascii = fc.string({
  unit: fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCharCode(code)),
  maxLength: 60,
});

describe("slugs", () => {
  it("are slugify's, for plain text too", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          ascii,
          ascii.map((text) => text.replace(/[^\w .,:;!?()"/-]/g, " ")),
        ),
        (text) => {
          expect(slug(text)).toBe(slugify(text, { decamelize: false }));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["Ærø", "aero"],
    ["Harga Beras: naik (lagi)!", "harga-beras-naik-lagi"],
    ["__a--b__", "a-b"],
    ["iPhone", "iphone"],
    ["Jum'at & Sabtu", "jum-at-and-sabtu"],
    ["…", ""],
    [`${"kata ".repeat(30)}`, Array.from({ length: 16 }, () => "kata").join("-")],
  ])("%j as %j", (text, made) => {
    expect(slug(text)).toBe(made);
  });
});
