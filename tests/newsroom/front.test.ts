import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { group } from "../../src/group.ts";
import { front, type PassedOver } from "../../src/newsroom/front.ts";
import type { Front, FrontSlot, FrontStrip } from "../../src/portal.ts";
import { article } from "../support/article.ts";

const NOW = Date.UTC(2026, 10, 24, 1);
const HOUR = 3_600_000;
const picture = { file: "2026/p.jpg", alt: "Pelabuhan", caption: null, credit: null } as Article["image"];

const slot = (name: string, fields: Partial<FrontSlot> = {}): FrontSlot => ({
  story: `2026/${name}.md`,
  fallback: null,
  repeat: false,
  from: null,
  until: null,
  ...fields,
});
const strip = (section: string, fields: Partial<FrontStrip> = {}): FrontStrip => ({
  section,
  make: null,
  stories: [],
  from: null,
  until: null,
  ...fields,
});
const numbered = (count: number, fields: Partial<Article> = {}): Article[] =>
  Array.from({ length: count }, (_, index) => article(`b${index + 1}`, fields));

/** Slugs of the stories in the lead (hero, medium, small) and in strips, and what was passed over. */
function filled(articles: readonly Article[], chosen: Partial<Front> = {}) {
  const curated: Front = { lead: [], breaking: null, sections: [], repeats: [], ...chosen };
  const bySection = group(articles, ({ section }) => [section]);
  const slots = front({ articles, bySection, front: curated, lang: "id", now: NOW });
  const names = (list: readonly { readonly article: Article }[]) => list.map((placed) => placed.article.slug);
  return {
    hero: slots.hero?.article.slug ?? null,
    medium: names(slots.medium),
    small: names(slots.small),
    strips: slots.strips.map(({ section, make, stories }) => [section, make, ...names(stories)]),
    reasons: [slots.hero, ...slots.medium, ...slots.small].map((placed) => placed?.reason.rule),
    passedOver: slots.passedOver.map(({ story, why }): [string, PassedOver["why"]] => [
      story.slice("2026/".length, -".md".length),
      why,
    ]),
  };
}

describe("the front page", () => {
  it.each([0, 1, 2, 5, 50])(
    "of %i stories has no story twice and none left out before its room is full",
    (count) => {
      const { hero, medium, small, strips } = filled(numbered(count), { sections: [strip("nasional")] });
      const all = [...(hero ? [hero] : []), ...medium, ...small, ...strips.flatMap((one) => one.slice(2))];
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBe(Math.min(count, 14));
    },
  );

  it("gives places with a picture to stories with one, and headlines to the others", () => {
    const { hero, medium, small } = filled([
      ...numbered(3),
      ...["x", "y"].map((name) => article(name, { image: picture })),
    ]);
    expect([hero, ...medium]).toEqual(["x", "y", "b1", "b2"]);
    expect(small).toEqual(["b3"]);
  });

  it.each<[string, FrontSlot, string | null, PassedOver["why"] | null]>([
    ["holds", slot("b3"), "b3", null],
    ["has begun this instant", slot("b3", { from: NOW }), "b3", null],
    ["begins later", slot("b3", { from: NOW + HOUR }), "b1", "too-early"],
    ["ends this instant", slot("b3", { until: NOW }), "b1", "over"],
    ["ended, with another to follow", slot("b3", { until: NOW, fallback: "2026/b2.md" }), "b2", "over"],
    ["names no published story", slot("hilang"), "b1", "not-published"],
    ["names none, with another to follow", slot("hilang", { fallback: "2026/b4.md" }), "b4", "not-published"],
    [
      "and what should follow are both missing",
      slot("hilang", { fallback: "2026/x.md" }),
      "b1",
      "not-published",
    ],
  ])("a slot that %s", (_, lead, hero, why) => {
    const page = filled(numbered(4), { lead: [lead] });
    expect(page.hero).toBe(hero);
    expect(page.passedOver.map(([, told]) => told)).toEqual(why === null ? [] : [why]);
  });

  it("lets a story stand twice only where the editor says so", () => {
    const twice = (repeat: boolean) => filled(numbered(3), { lead: [slot("b1"), slot("b1", { repeat })] });
    expect([twice(true).hero, twice(true).medium[0]]).toEqual(["b1", "b1"]);
    expect(twice(false).medium).not.toContain("b1");
    expect(twice(false).passedOver).toEqual([["b1", "stands-already"]]);
  });

  it("takes a translation for the story that it translates, and places the one in the portal's language", () => {
    const english = article("en", { lang: "en", translationOf: "2026/asli.md" });
    const { hero, medium } = filled([english, article("asli"), article("lain")]);
    expect([hero, ...medium]).toEqual(["asli", "lain"]);
  });

  it("never lets a sponsored piece lead by itself, but does where an editor chose it", () => {
    const paid = article("titipan", { sponsored: "Toko" });
    expect(filled([paid, article("berita")]).hero).toBe("berita");
    expect(filled([paid, article("berita")], { lead: [slot("titipan")] }).hero).toBe("titipan");
  });

  it("tells of each story by what rule it stands there", () => {
    const page = filled([article("g", { image: picture }), ...numbered(2)], {
      lead: [slot("b2"), slot("hilang", { fallback: "2026/b1.md" })],
    });
    expect(page.reasons).toEqual(["chosen", "fallback", "newest-pictured"]);
  });

  it("leaves out a strip before its time and one without stories", () => {
    const { strips } = filled([...numbered(12), article("o", { section: "olahraga" })], {
      sections: [
        strip("olahraga", { from: NOW + HOUR }),
        strip("daerah"),
        strip("nasional", { make: "four" }),
      ],
    });
    expect(strips).toEqual([["nasional", "four", "b11", "b12"]]);
  });

  it.each<[string, Partial<Article>, number, string]>([
    ["opinion alone", { opinion: true }, 4, "opinion"],
    ["four with pictures", { image: picture }, 4, "four"],
    ["four without pictures", {}, 4, "lead"],
    ["two with pictures", { image: picture }, 2, "lead"],
  ])("makes a strip of %s as it deserves", (_, fields, count, make) => {
    const own = numbered(count, { ...fields, section: "sains" });
    const others = Array.from({ length: 12 }, (_unused, index) => article(`n${index}`, { image: picture }));
    expect(filled([...others, ...own], { sections: [strip("sains")] }).strips[0]?.[1]).toBe(make);
  });
});
