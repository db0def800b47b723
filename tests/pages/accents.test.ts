import { describe, expect, it } from "vitest";
import { siteDefaults } from "../../src/articles/portal-defaults.ts";
import { accents } from "../../src/pages/accents.ts";
import type { Portal } from "../../src/portal.ts";
import { accent } from "../../src/render/accent.ts";
import { links } from "../../src/urls.ts";

const colour = { light: "#123456", dark: null };
const section = (id: string, own = {}) => ({ id, name: id, description: null, nav: true, ...own });
const sections = [
  ...Array.from({ length: 10 }, (_, index) => section(`s${index}`)),
  section("luar", { nav: false }),
  section("sendiri", { colour }),
  section("tersembunyi", { nav: false, colour }),
];
const known = accents(
  { site: siteDefaults, sections } as unknown as Portal,
  links("https://example.org/koran/"),
);

describe("a section's colour", () => {
  it.each([
    ["s0", 1],
    ["/koran/s0/", 1],
    ["s7", 8],
    ["s8", 1],
    ["luar", 0],
    ["lain", 0],
    ["toString", 0],
    [null, 0],
    ["sendiri", 9],
    ["/koran/tersembunyi/", 10],
  ])("of %j is number %i", (id, number) => {
    expect(accent(id, known)).toBe(number);
  });
});
