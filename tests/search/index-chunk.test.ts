import { close, createIndex } from "pagefind";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { IndexFormatError } from "../../src/search/cbor.ts";
import { tokenOf } from "../../src/search/families.ts";
import { type PagefindWord, unpacked, wordsIn } from "../../src/search/index-chunk.ts";
import { lengthsIn } from "../../src/search/index-meta.ts";
import { tokens } from "../../src/search/tokens.ts";
import { known } from "./records.ts";

/** What we rely on of Pagefind 1.6, whose formats are its own: where one of these fails, the reader must follow. */
let files: { path: string; content: Uint8Array }[];
const pages = [
  `<p data-pagefind-weight="7">tulisǂmenulis bukuǂbuku</p><p data-pagefind-weight="1">tulisǂditulis tulisǂmenulis</p>`,
  `<p data-pagefind-weight="1">tulisǂmenulis سوريةǃسورية 1500ǂ1500 covid19ǂcovid19 rp3ǂrp3</p>`,
  `<p data-pagefind-weight="1">${"laranganǂlarangan ".repeat(20)}</p>`,
];
beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: "ms" });
  for (const [place, page] of pages.entries()) {
    const content = `<!doctype html><html><body data-pagefind-body>${page}</body></html>`;
    await index?.addHTMLFile({ url: `/${place}/`, content });
  }
  files = (await index?.getFiles())?.files ?? [];
});
afterAll(() => close());

const lengths = async () => {
  const file = files.find(({ path }) => path.endsWith(".pf_meta"));
  return lengthsIn(await unpacked(file?.content ?? new Uint8Array()));
};
const words = async (prefix: string): Promise<PagefindWord[]> => {
  const all = files.filter(({ path }) => path.endsWith(".pf_index"));
  return (await Promise.all(all.map(async ({ content }) => wordsIn(await unpacked(content), prefix)))).flat();
};
const flat = ({ word, docs, weights, starts, places }: PagefindWord) => ({
  word,
  pages: [...docs].map((doc, at) => ({
    doc,
    weight: Math.round(weights[at] ?? 0),
    places: [...places.subarray(starts[at], starts[at + 1])],
  })),
});

describe("Pagefind's index", () => {
  it("keeps our tokens whole, with pages in the order of adding, places, and weights", async () => {
    expect((await words("tulisǂ")).map(flat).sort((a, b) => (a.word < b.word ? -1 : 1))).toEqual([
      { word: "tulisǂditulis", pages: [{ doc: 0, weight: 1, places: [2] }] },
      {
        word: "tulisǂmenulis",
        pages: [
          { doc: 0, weight: 8, places: [0, 3] },
          { doc: 1, weight: 1, places: [0] },
        ],
      },
    ]);
  });

  it.each(["سوريةǃسورية", "1500ǂ1500", "covid19ǂcovid19", "rp3ǂrp3"])("keeps %s", async (word) => {
    expect((await words(word)).map((found) => found.word)).toEqual([word]);
  });

  it("counts a page's tokens as we do", async () => {
    expect(await lengths()).toEqual([4, 5, 20]);
  });

  it("has every place of a token that stands often", async () => {
    const [found] = (await words("laranganǂ")).map(flat);
    expect(found?.pages[0]?.places).toEqual(Array.from({ length: 20 }, (_, place) => place));
  });
});

it.each([
  ["nothing", []],
  ["other bytes", [1, 2, 3]],
])("refuses %s in place of a file", async (_, bytes) => {
  await expect(unpacked(Uint8Array.from(bytes))).rejects.toThrow();
});

it("refuses another version", () => {
  const other = Buffer.from([0x83, 0x65, ...Buffer.from("1.7.0"), 0x80, 0x80]);
  expect(() => lengthsIn(other)).toThrow(IndexFormatError);
});

it("makes one token of each word of a text, in Indonesian, English and Arabic", () => {
  const all = tokens("Menulis Al-Qur'an, negara-negara 1.500 سورية").map(({ word }) =>
    tokenOf(word, "id", known),
  );
  expect(all).toEqual([
    "tulisǂmenulis",
    "alǂal",
    "kuranǂquran",
    "negaraǂnegara",
    "negaraǂnegara",
    "1500ǂ1500",
    all.at(-1),
  ]);
});
