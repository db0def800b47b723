import { describe, expect, it } from "vitest";
import { isArabic, mayBeArabic } from "../../src/articles/arabic.ts";

describe("Arabic text", () => {
  it("is seen by every character of the script", () => {
    const arabic = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => /\p{Script=Arabic}/u.test(character),
    );
    expect(arabic.length).toBeGreaterThan(1000);
    expect(arabic.filter((character) => !mayBeArabic(character))).toEqual([]);
  });

  it.each([
    ["خبر عاجل", true],
    ["خبر a", true],
    ["خبر abcd", false],
    ["“Warta” – 👍", false],
    ["؟!", false],
    ["", false],
  ])("%j: %s", (text, arabic) => {
    expect(isArabic(text)).toBe(arabic);
  });
});
