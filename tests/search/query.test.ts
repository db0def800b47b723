import fs from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excerptText } from "../../src/search/excerpt.ts";
import { openFolder, readFolder } from "../../src/search/node.ts";
import { openSearch, type Search, type SearchAnswer, type SearchOptions } from "../../src/search/query.ts";
import { UnreadableError } from "../../src/search/reader.ts";
import { indexedFolder, record } from "./records.ts";

const days = [
  "2024-02-03",
  "2024-08-17",
  "2025-01-01",
  "2025-06-30",
  "2026-01-31",
  "2026-10-31",
  "2026-11-01",
  "2026-11-23",
];
const hostile = `<script>alert("x")</script> & 'kutip' data-pagefind-meta="a:b"`;
const records = [
  ...days.map((day, place) =>
    record(day, `laut-${place}`, {
      // The longest text is the oldest: relevance and date disagree.
      paragraphs: [
        "Kapal patroli berlayar.",
        ...Array.from({ length: 8 - place }, () => "Kapal patroli lagi."),
      ],
      section: place % 2 ? { id: "olahraga", name: "Olahraga" } : { id: "ekonomi", name: "Ekonomi" },
      authors: [{ id: "mm", name: "M. M." }],
      topics: place < 2 ? ["maritim", "natuna"] : [],
    }),
  ),
  record("2026-11-05", "pertahanan-udara", {
    title: "Pertahanan udara",
    sources: ["antara"],
  }),
  record("2026-11-06", "disebut", {
    title: "Lain",
    paragraphs: ["Panjang sekali uraian ini, dan pertahanan disebut."],
  }),
  record("2026-11-07", "x", {
    title: hostile,
    paragraphs: ["Teks <mark>palsu</mark> &lt;b&gt; dan semangka."],
  }),
];

let search: Search;
let dist: string;
let names: string[];
beforeAll(async () => {
  ({ dist, names } = await indexedFolder(records));
  search = await openFolder(dist);
});
afterAll(() => fs.rm(dist, { recursive: true, force: true }));

const page = { limit: 20, offset: 0 } as const;
const ask = (query: string, options: Partial<SearchOptions> = {}) =>
  search.search(query, { ...page, ...options });
const dayOfHit = (answer: SearchAnswer) =>
  answer.results.map(({ url }) => url.slice(7, 17).replaceAll("/", "-"));

describe("search over several bundles", () => {
  it("has one bundle a past year, one for this year's finished months, and a hot one", () => {
    expect(names).toEqual(["2026-11", "2026-sd-10", "2025", "2024"]);
  });

  it("finds a story in every bundle and counts all", async () => {
    const answer = await ask("patroli");
    expect(answer.total).toBe(8);
    expect(dayOfHit(answer).sort()).toEqual(days);
  });

  it.each([
    ["newest", days.toReversed()],
    ["oldest", days],
  ] as const)("sorts %s first across bundles", async (sort, expected) => {
    expect(dayOfHit(await ask("patroli", { sort }))).toEqual(expected);
  });

  it("gives any page of the sorted list", async () => {
    const answer = await ask("patroli", { sort: "newest", offset: 3, limit: 2 });
    expect([answer.total, dayOfHit(answer)]).toEqual([8, ["2026-01-31", "2025-06-30"]]);
    expect((await ask("patroli", { offset: 8 })).results).toEqual([]);
  });

  it("puts a story with the word in its headline before one that only mentions it", async () => {
    expect((await ask("pertahanan")).results.map(({ title }) => title)).toEqual(["Pertahanan udara", "Lain"]);
  });

  it("shows the newest bundle's answer first, then all", async () => {
    const parts: number[] = [];
    const fresh = await openFolder(dist);
    const answer = await fresh.search("patroli", { ...page, onPartial: ({ total }) => parts.push(total) });
    expect([parts, answer.total]).toEqual([[2], 8]);
  });

  it("answers questions asked at the same time", async () => {
    const fresh = await openFolder(dist);
    const answers = await Promise.all(
      ["patroli", "pertahanan", "semangka"].map((query) => fresh.search(query, page)),
    );
    expect(answers.map(({ total }) => total)).toEqual([8, 2, 1]);
  });
});

describe("what matches", () => {
  it.each([
    ["nothing", "", 0],
    ["spaces", "  ", 0],
    ["signs alone", "?! …", 0],
    ["nonsense", "zzqwxv", 0],
    ["a word that stands nowhere, beside others", "patroli zzqwxv", 8],
    ["a beginning that is too short to mean anything", "pa", 0],
    ["either of two words", "uraian ATAU semangka", 2],
    ["a word without another", "patroli -lagi", 0],
    ["a word without what is nowhere", "patroli -zzqwxv", 8],
    ["days from one on", "patroli sejak:2026-10-31", 3],
    ["days up to a month's end", "patroli sampai:2024-08", 2],
    ["a typed filter", "patroli bagian:olahraga tahun:2026", 2],
    ["a typed filter that excludes", "patroli -bagian:olahraga", 4],
    ["another form of the word", "berkapal", 8],
    ["words that end in a sign", "patroli, kapal!", 8],
    ["all words, in any order", "berlayar kapal", 8],
    ["a phrase", '"patroli berlayar"', 8],
    ["a phrase in another order", '"berlayar patroli"', 0],
    ["capitals", "PATROLI", 8],
    ["the beginning of a word", "patr", 8],
    ["the name of a section, which is only shown", "olahraga", 0],
    ["a date, which is only shown", "2024-08-17", 0],
  ])("%s: %j finds %i", async (_, query, total) => {
    expect((await ask(query)).total).toBe(total);
  });

  it.each([
    [{ bagian: "olahraga" }, 4],
    [{ bagian: "olahraga", tahun: "2026" }, 2],
    [{ topik: "natuna" }, 2],
    [{ penulis: "mm", sumber: "" }, 8],
    [{ sumber: "antara" }, 0],
    [{ bagian: "tiada" }, 0],
  ])("filters by %j", async (filters, total) => {
    expect((await ask("patroli", { filters })).total).toBe(total);
  });

  it("lists what a filter holds, newest first, where no word is given", async () => {
    const answer = await ask("", { filters: { penulis: "mm" } });
    expect(dayOfHit(answer)).toEqual(days.toReversed());
  });

  it("counts filters over all bundles", async () => {
    const counts = await search.filters();
    expect(counts["tahun"]).toEqual({ "2024": 2, "2025": 2, "2026": 7 });
    expect(counts["bagian"]).toEqual({ ekonomi: 7, olahraga: 4 });
    expect(counts["topik"]).toEqual({ maritim: 2, natuna: 2 });
  });
});

describe("words that stand in no one text together", () => {
  it("give the texts that have the rarer one, and say what is missing", async () => {
    const answer = await ask("patroli uraian");
    expect(answer.results.map(({ title, partial }) => [title, partial])).toEqual([["Lain", true]]);
  });

  it("follow those that have all", async () => {
    const answer = await ask("sekali pertahanan");
    expect(answer.results.map(({ title, partial }) => [title, partial])[0]).toEqual(["Lain", false]);
  });

  it("find nothing where one is in quotation marks", async () => {
    const answer = await ask('uraian "patroli"');
    expect([answer.total, answer.dropped]).toEqual([
      0,
      [
        { query: '"patroli"', without: "uraian" },
        { query: "uraian", without: '"patroli"' },
      ],
    ]);
  });

  it("find nothing where filters let none through", async () => {
    expect((await ask("uraian sampai:2025")).total).toBe(0);
  });
});

describe("files that cannot be read", () => {
  const without = (lost: RegExp): Search => {
    const read = readFolder(dist);
    return openSearch(async (file) => (lost.test(file) ? null : read(file)));
  };

  it("leave out their bundle, which the answer names", async () => {
    const answer = await without(/^2025\//).search("patroli", page);
    expect([answer.total, answer.unavailable]).toEqual([6, ["2025"]]);
  });

  it("fail where nothing can be read, and are tried again", async () => {
    const read = readFolder(dist);
    let isOnline = false;
    const flaky = openSearch(async (file) => (isOnline ? read(file) : null));
    await expect(flaky.search("patroli", page)).rejects.toThrow(UnreadableError);
    isOnline = true;
    expect((await flaky.search("patroli", page)).total).toBe(8);
  });
});

describe("a hit", () => {
  it("carries all that a list shows", async () => {
    const [hit] = (await ask("patroli", { sort: "oldest" })).results;
    expect(hit).toMatchObject({
      url: "/koran/2024/02/03/laut-0/",
      title: "Judul laut-0",
      section: "Ekonomi",
      date: "2024-02-03",
      iso: "2024-02-03T09:00:00.000+07:00",
    });
    expect(hit?.excerpt.filter((part) => part.hit).map(({ text }) => text)).toContain("patroli");
  });

  it("keeps what looks like markup as text", async () => {
    const [hit] = (await ask("semangka")).results;
    expect(hit?.title).toBe(hostile);
    expect(excerptText(hit?.excerpt ?? [])).toContain("Teks <mark>palsu</mark>");
    expect(hit?.excerpt.filter((part) => part.hit).map(({ text }) => text)).toEqual(["semangka"]);
  });
});

it("finds phrases in many articles with or without the places of words, which are not held offline", async () => {
  const texts = [
    "Kapal patroli kapal patroli.",
    "Patroli kapal. Patroli",
    "Kapal, lalu patroli kapal",
    "Kapal-kapal",
  ];
  const many = Array.from({ length: 24 }, (_, at) =>
    record("2026-11-24", `cerita-${at}`, {
      title: `Cerita ${at}`,
      paragraphs: [texts[at % 4] ?? "", "patroli"],
    }),
  );
  const folder = await indexedFolder(many);
  try {
    const read = readFolder(folder.dist);
    const asked: string[] = [];
    const reading = (lost: RegExp): Search =>
      openSearch(async (file) => {
        asked.push(file);
        return lost.test(file) ? null : read(file);
      });
    const totals: number[] = [];
    for (const phrase of [
      '"kapal patroli"',
      '"patroli kapal"',
      '"kapal patroli kapal"',
      '"patroli patroli"',
    ]) {
      const answer = await reading(/^$/).search(phrase, page);
      expect(await reading(/places\//).search(phrase, page)).toEqual(answer);
      totals.push(answer.total);
    }
    // Eleven articles and more are asked of the index.
    expect(asked.some((file) => file.includes("/places/"))).toBe(true);
    // A phrase may run on into the next sentence or paragraph.
    expect(totals).toEqual([24, 18, 6, 12]);
  } finally {
    await fs.rm(folder.dist, { recursive: true, force: true });
  }
});

it("says so where there is no index", async () => {
  await expect(openFolder(`${dist}/tiada`)).rejects.toThrow("no search index");
});
