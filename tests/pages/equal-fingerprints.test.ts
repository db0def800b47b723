import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { group } from "../../src/group.ts";
import { article } from "../support/article.ts";
import { planned, type Situation } from "../support/planned.ts";
import { NOW } from "./choices.ts";
import { fullPortal, subject } from "./full-portal.ts";
import { meanings } from "./meanings.ts";
import { articleChanges, otherChanges } from "./one-change.ts";
import { changed, lives, situationOf } from "./random-portal.ts";
import { at } from "./random-story.ts";

/** A plan with all data takes longer than one without. */
const LIVES = Math.ceil(Number(process.env["WARTA_LIVES"] ?? 300) / 3);

describe("pages with equal fingerprints show equal data", () => {
  const { conflicts } = meanings();
  const preview = { ...fullPortal, drafts: true };
  // Nothing but its original shows this one.
  const translation = article("en", { lang: "en", translationOf: "2026/a0.md" });
  const pair = { ...fullPortal, articles: [article("a0"), translation] };
  const single = [
    ...articleChanges(fullPortal, subject),
    ...articleChanges(preview, subject),
    ...articleChanges(pair, translation),
    ...otherChanges(fullPortal),
  ];
  for (const base of [fullPortal, preview, pair]) conflicts(planned(base).entries());

  it.each([...group(single, ({ field }) => [field])])("whatever %s is", (_, changes) => {
    for (const { situation } of changes) expect(conflicts(planned(situation).entries())).toEqual([]);
  });

  it("in random portals, after each of many changes", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(lives([2, 6, 16], 6), fc.nat({ max: 1000 }), ({ portal, changes }, setting) => {
        const { conflicts } = meanings();
        let situation = situationOf(portal);
        expect(conflicts(planned(situation).entries())).toEqual([]);
        for (const change of changes) {
          situation = changed(situation, change);
          expect(conflicts(planned(situation).entries())).toEqual([]);
        }
        const configured = at(otherChanges(situation), setting).situation;
        expect(conflicts(planned(configured).entries())).toEqual([]);
      }),
      { numRuns: LIVES },
    );
  });

  it("in a month with too many stories for cards, where a story moves to another day", () => {
    const { conflicts } = meanings();
    const ofDay = (day: number): Situation => ({
      ...fullPortal,
      articles: Array.from({ length: 62 }, (_, index) =>
        article(`s${index}`, { published: Date.UTC(2026, 9, index === 0 ? day : 10) }),
      ),
      now: NOW,
    });
    for (const day of [1, 2]) expect(conflicts(planned(ofDay(day)).entries())).toEqual([]);
  });
});
