import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/problems.ts";
import { indexBundles } from "../../src/search/index.ts";
import { recordHtml } from "../../src/search/record-html.ts";
import { indexBundle, record } from "./records.ts";

const many = Array.from({ length: 40 }, (_, place) =>
  record("2026-11-24", `cerita-${String(place).padStart(2, "0")}`, {
    topics: [
      { id: `t${place % 3}`, name: "T" },
      { id: "a", name: "A" },
    ],
    paragraphs: [`Kata${place % 7} laut kapal ${place}`, "dan lain-lain"],
  }),
);

describe("indexBundles", () => {
  it("gives the same files for the same records, and other files for others", async () => {
    const [once, again, other] = await Promise.all([
      indexBundle(many),
      indexBundle(many),
      indexBundle(many.slice(1)),
    ]);
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
  });

  it("leaves out what no page uses, and keeps what the browser loads", async () => {
    const paths = (await indexBundle(many)).map(({ path }) => path.replace(/_[0-9a-f]+/, "_HASH"));
    expect([...new Set(paths)]).toEqual([
      "filter/id_HASH.pf_filter",
      "fragment/id_HASH.pf_fragment",
      "index/id_HASH.pf_index",
      "pagefind-entry.json",
      "pagefind-worker.js",
      "pagefind.id_HASH.pf_meta",
      "pagefind.js",
      "wasm.id.pagefind",
    ]);
  });

  it("lists files by path", async () => {
    const paths = (await indexBundle(many)).map(({ path }) => path);
    expect(paths).toEqual(paths.toSorted(compare));
  });

  it("makes of each of several bundles what it makes of it alone, and tells when it has begun", async () => {
    const given = [many.slice(0, 30), [], many.slice(30), many];
    const made: unknown[] = [];
    let begun = 0;
    const making = indexBundles(
      given,
      (records) => records,
      () => {
        begun += 1;
      },
    );
    for await (const [bundle, files] of making) {
      expect(bundle).toBe(given[made.length]);
      expect(begun).toBeGreaterThan(0);
      made.push(files);
    }
    expect(made).toEqual(await Promise.all(given.map(indexBundle)));
  });

  it("makes nothing of no records", async () => {
    expect(await indexBundle([])).toEqual([]);
  });

  it("refuses records out of URL order, or twice, since the order shows in the bytes", async () => {
    await expect(indexBundle(many.toReversed())).rejects.toThrow("not in URL order");
    await expect(indexBundle([many[0], many[0]].flatMap((each) => each ?? []))).rejects.toThrow(
      "not in URL order",
    );
  });

  it("fails with the bundle whose records are wrong, after those before it", async () => {
    const making = indexBundles([many, many.toReversed()], (records) => records);
    expect((await making.next()).done).toBe(false);
    await expect(making.next()).rejects.toThrow("not in URL order");
    expect(await indexBundle(many)).not.toEqual([]);
  });

  it("may be left in the middle", async () => {
    for await (const [, files] of indexBundles([many, many, many], (records) => records)) {
      expect(files).not.toEqual([]);
      break;
    }
    expect(await indexBundle(many)).not.toEqual([]);
  });

  it("fails when the records fail, and works again afterwards", async () => {
    const broken = (async function* () {
      yield* many.slice(0, 2);
      throw new Error("disk gone");
    })();
    await expect(indexBundle(broken)).rejects.toThrow("disk gone");
    expect(await indexBundle(many.slice(0, 1))).not.toEqual([]);
  });
});

/** The tags of the document, with all text taken out. */
const skeleton = (html: string): string => (html.match(/<[^>]*>/g) ?? []).join("");

const wild = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "<script>",
    "</h1>",
    '" onclick="',
    "]]>",
    "<!--",
    "&lt;",
    "data-pagefind-ignore",
    "\u0000",
    "</i><i data-pagefind-filter=x>",
  ),
);

describe("recordHtml", () => {
  it("keeps its elements whatever the texts say", () => {
    const plain = skeleton(
      recordHtml(
        record("2026-11-24", "x", { standfirst: "s", paragraphs: ["p"], topics: [{ id: "t", name: "t" }] }),
      ),
    );
    fc.assert(
      fc.property(wild, wild, wild, (a, b, c) => {
        const html = recordHtml(
          record("2026-11-24", "x", {
            title: a,
            standfirst: `s${b}`,
            paragraphs: [c],
            topics: [{ id: a + c, name: b }],
            dateText: b,
            section: { id: c, name: a },
          }),
        );
        expect(skeleton(html)).toBe(plain);
      }),
    );
  });

  it("sorts by the instant, whatever offset it is written with", () => {
    const html = recordHtml(record("2026-11-24", "x", { published: "2026-11-24T00:30:00.000+07:00" }));
    expect(html).toContain(`<i data-pagefind-sort="date">2026-11-23T17:30:00.000Z</i>`);
  });
});
