import { describe, expect, it } from "vitest";
import { indexBundles } from "../../src/search/index.ts";
import { indexBundle, known, record } from "./records.ts";

const many = Array.from({ length: 40 }, (_, place) =>
  record("2026-11-24", `cerita-${String(place).padStart(2, "0")}`, {
    topics: [`t${place % 3}`, "a"],
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

  it("holds tables, texts and the places of words, each named by its content, and their list", async () => {
    const paths = (await indexBundle(many)).map(({ path }) => path.replace(/[0-9a-f]{7,}/, "HASH"));
    expect([...new Set(paths)]).toEqual([
      "places/HASH.bin",
      "words/HASH.bin",
      "teks/HASH.json",
      "docs.HASH.json",
      "facts.HASH.json",
      "files.json",
    ]);
  });

  it("lists every file with its size, but places: they follow from the texts", async () => {
    const files = await indexBundle(many);
    const list = files.at(-1);
    expect(list?.path).toBe("files.json");
    expect(JSON.parse(Buffer.from(list?.bytes ?? []).toString()).files).toEqual(
      files
        .slice(0, -1)
        .filter(({ path }) => !path.startsWith("places/"))
        .map(({ path, bytes }) => [path, bytes.length]),
    );
  });

  it("changes only few files when a record is added", async () => {
    const before = new Set((await indexBundle(many.slice(0, 39))).map(({ path }) => path));
    const added = (await indexBundle(many)).filter(
      ({ path }) => path.startsWith("teks/") && !before.has(path),
    );
    expect(added).toHaveLength(1);
  });

  it("makes of each of several bundles what it makes of it alone, and tells when it has begun", async () => {
    const given = [many.slice(0, 30), [], many.slice(30), many];
    const made: unknown[] = [];
    let begun = 0;
    const making = indexBundles(
      given,
      (records) => records,
      known,
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
    const making = indexBundles([many, many.toReversed()], (records) => records, known);
    expect((await making.next()).done).toBe(false);
    await expect(making.next()).rejects.toThrow("not in URL order");
    expect(await indexBundle(many)).not.toEqual([]);
  });

  it("may be left in the middle", async () => {
    for await (const [, files] of indexBundles([many, many, many], (records) => records, known)) {
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
