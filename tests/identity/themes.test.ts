import { describe, expect, it } from "vitest";
import { AA, contrast, hexColour, readable, worst } from "../../src/identity/colours.ts";
import { grounds, look } from "../../src/identity/look.ts";
import { themes } from "../../src/identity/themes.ts";
import { type ChosenColour, themeNames } from "../../src/portal.ts";

const schemes = ["light", "dark"] as const;

describe.each(themeNames)("the colours of %s", (theme) => {
  const { palette } = themes[theme];
  describe.each(schemes)("in %s pages", (scheme) => {
    it("can be read wherever text stands in them", () => {
      const { text, muted, brand, sections } = palette;
      for (const tone of [text, muted, brand, ...sections])
        expect(worst(tone[scheme], grounds(palette, scheme)), tone[scheme]).toBeGreaterThanOrEqual(AA);
      expect(contrast(palette.onAlert[scheme], palette.alert[scheme])).toBeGreaterThanOrEqual(AA);
      expect(contrast(palette.text[scheme], palette.mark[scheme])).toBeGreaterThanOrEqual(AA);
    });

    it.each(["#12325c", "#7a1f5c", "#3a3a00"])(
      "can be read with the accent %s, which is given for the day only",
      (light) => {
        const accent: ChosenColour = { light, dark: null };
        const identity = { theme, accent, logo: null, icon: null };
        const { palette: own } = look({ site: { identity }, sections: [] });
        expect(worst(own.brand[scheme], grounds(own, scheme))).toBeGreaterThanOrEqual(AA);
        expect(contrast(own.onAlert[scheme], own.alert[scheme])).toBeGreaterThanOrEqual(AA);
      },
    );
  });
});

it.each([
  ["#9C2A1D", "#9c2a1d"],
  ["#abc", "#aabbcc"],
  ["red", null],
  ["#12345", null],
  ["#9c2a1d;}", null],
])("reads %j as %j", (text, colour) => {
  expect(hexColour(text)).toBe(colour);
});

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

it("finds the nearest colour that can be read", () => {
  const mended = readable("#ff8800", ["#ffffff"], AA);
  expect(contrast(mended, "#ffffff")).toBeGreaterThanOrEqual(AA);
  expect(contrast(mended, "#ffffff")).toBeLessThan(AA + 0.3);
});
