import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { defaults as related } from "../../src/newsroom/related.ts";
import { type Changes, changesBetween } from "../../src/pages/changes.ts";
import { article } from "../support/article.ts";
import { fingerprintsOf, planned, type Situation } from "../support/planned.ts";
import { NOW } from "./choices.ts";
import { fullPortal } from "./full-portal.ts";
import { changed, lives, situationOf } from "./random-portal.ts";

const LIVES = Number(process.env["WARTA_LIVES"] ?? 300);

interface Carried {
  readonly changes: Changes;
  /** Files whose fingerprint differs between a plan that carries over what is settled and one from nothing. */
  readonly wrong: readonly string[];
}

function carried(before: Situation, after: Situation): Carried {
  const old = planned(before);
  const now = planned(after);
  const changes = changesBetween(old.ledger, now.ledger, now.newsroom);
  const kept = fingerprintsOf(now.entries(changes, fingerprintsOf(old.entries())));
  const fresh = fingerprintsOf(now.entries());
  return { changes, wrong: [...fresh].flatMap(([file, print]) => (kept.get(file) === print ? [] : [file])) };
}

const portalOf = (...articles: readonly Article[]): Situation => ({ ...fullPortal, articles });

describe("fingerprints carried over from the last build", () => {
  it("are those that a plan from nothing makes", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(lives([8, 40, 150, 150], 12), ({ portal, changes }) => {
        const before = situationOf(portal);
        expect(carried(before, changes.reduce(changed, before)).wrong).toEqual([]);
      }),
      { numRuns: LIVES },
    );
  });

  it.each([
    ["section", (age: number) => ({ section: "dunia", topics: [`topik-${age}`] })],
    ["topic", (age: number) => ({ section: `bagian-${age}`, topics: ["panen"] })],
  ])("hold for a related story wherever it stands in a %s", (_, shared) => {
    for (let distance = 1; distance <= related.reach + 2; distance += 1) {
      // Only the newest and one other are in English; they are no neighbours, for another is between them.
      const stories = Array.from({ length: 40 }, (_, age) =>
        article(`s${age}`, {
          ...shared(age),
          published: NOW - age * 1000,
          lang: age === 0 || age === distance ? "en" : "id",
        }),
      );
      const between = article("antara", { published: NOW - 500, lang: "en" });
      const newest = stories[0] as Article;
      const other = stories[distance];
      const whole = portalOf(...stories, between);
      const without = portalOf(...whole.articles.filter((story) => story !== other));
      const gone = carried(whole, without);
      const added = carried(without, whole);
      expect([...gone.wrong, ...added.wrong]).toEqual([]);
      const settled = distance > related.reach;
      expect([gone.changes.settled(newest), added.changes.settled(newest)]).toEqual([settled, settled]);
    }
  });

  it("hold for translations of a translation", () => {
    const [first, second] = [article("id"), article("en", { lang: "en", translationOf: "2026/id.md" })];
    const third = article("ar", { lang: "ar", translationOf: second.file });
    const before = portalOf(first, second, third);
    expect(carried(before, portalOf(first, { ...second, headline: "Retitled" }, third)).wrong).toEqual([]);
    expect(carried(before, portalOf(first, third)).wrong).toEqual([]);
    expect(carried(portalOf(first, third), before).wrong).toEqual([]);
  });

  it("are most of them, where one story is added", () => {
    const before = situationOf({
      seed: 1,
      stories: Array.from({ length: 150 }, (_, number) => number),
      pageSize: 5,
      drafts: false,
    });
    const after = { ...before, articles: [...before.articles, article("baru", { published: NOW })] };
    const { changes, wrong } = carried(before, after);
    expect(wrong).toEqual([]);
    const settled = before.articles.filter(changes.settled);
    expect(settled.length).toBeGreaterThan(100);
  });
});
