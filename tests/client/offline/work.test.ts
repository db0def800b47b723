import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Item, unneeded, work } from "../../../src/client/offline/work.ts";

const item = (href: string, print: string | null = null, bytes = 10): Item => ({ href, print, bytes });

describe("what is to be done for a store", () => {
  it("fetches what is absent or has another print, deletes what is not wanted, and sums the bytes", () => {
    const wanted = [item("/a/", "1"), item("/b/", "2"), item("/c.webp", null, 30)];
    const present = new Map([
      ["/a/", "1"],
      ["/b/", "1"],
      ["/old.webp", null],
    ]);
    expect(work(wanted, present)).toEqual({
      fetch: [item("/b/", "2"), item("/c.webp", null, 30)],
      remove: ["/old.webp"],
      bytes: 40,
    });
  });

  it("leaves nothing to do once it is done, wherever it was interrupted", () => {
    const items = fc.uniqueArray(
      fc.record({
        href: fc.constantFrom(..."abcdefgh"),
        print: fc.constantFrom(null, "1", "2"),
        bytes: fc.nat({ max: 99 }),
      }),
      { selector: ({ href }) => href },
    );
    fc.assert(
      fc.property(items, items, fc.nat({ max: 8 }), (before, wanted, done) => {
        const store = new Map<string, string | null>(before.map(({ href, print }) => [href, print]));
        for (const { href, print } of work(wanted, store).fetch.slice(0, done)) store.set(href, print);
        const rest = work(wanted, store);
        for (const { href, print } of rest.fetch) store.set(href, print);
        for (const href of rest.remove) store.delete(href);
        expect(work(wanted, store)).toEqual({ fetch: [], remove: [], bytes: 0 });
        expect(store.size).toBe(wanted.length);
      }),
    );
  });
});

it("finds the files that no page left needs", () => {
  expect(unneeded(["a.webp", "b.webp", "site.css"], [["site.css"], ["site.css", "b.webp"]])).toEqual([
    "a.webp",
  ]);
});
