import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corrector } from "../../../src/search/spelling/corrector.ts";
import { entries } from "../../../src/search/spelling/front-coding.ts";
import { vocabularyShards } from "../../../src/search/spelling/vocabulary-shards.ts";

const counts = {
  pemerintah: 90,
  pemerintahan: 20,
  perintah: 8,
  beras: 40,
  keras: 12,
  jakarta: 80,
  jumat: 30,
  hizbullah: 5,
  zikir: 3,
  sukarno: 6,
  makanan: 9,
  makana: 1,
  suriah: 14,
  syariah: 10,
  sekolah: 33,
  wakil: 12,
  wasit: 2,
  dan: 100,
  قران: 4,
  الرياض: 2,
};
const reader = (words: ReadonlyMap<string, number>) => {
  const files = vocabularyShards(words);
  return async (file: string): Promise<string | null> => files.get(file) ?? null;
};
const best = async (typed: string): Promise<string | undefined> =>
  (await corrector([reader(new Map(Object.entries(counts)))])(typed))[0]?.word;

describe("a misspelt word", () => {
  it.each([
    ["pemerintha", "pemerintah"],
    ["pmerintah", "pemerintah"],
    ["pemmerintah", "pemerintah"],
    ["pemreintha", "pemerintah"],
    ["jakata", "jakarta"],
    ["jalarta", "jakarta"],
    ["jumaat", "jumat"],
    ["dzikir", "zikir"],
    ["hezbollah", "hizbullah"],
    ["soekarno", "sukarno"],
    ["suryah", "suriah"],
    ["sykolah", "sekolah"],
    ["bras", "beras"],
    ["qakil", "wakil"],
    ["قراان", "قران"],
  ])("%s is taken for %s", async (typed, word) => {
    expect(await best(typed)).toBe(word);
  });

  it.each(["dna", "123456", "g20x", "xyzzyqw", "jkt", ""])("is not made of %j", async (typed) => {
    expect(await best(typed)).toBeUndefined();
  });

  it("of fewer than eight letters is not corrected by two edits", async () => {
    expect(await best("bxrax")).toBeUndefined();
  });

  it("is looked for in all sets, whose counts add up", async () => {
    const find = corrector([
      reader(
        new Map([
          ["beras", 4],
          ["deras", 4],
        ]),
      ),
      reader(
        new Map([
          ["beras", 8],
          ["keras", 1],
        ]),
      ),
    ]);
    const found = await find("ceras");
    expect(found.find(({ word }) => word === "beras")).toEqual({ word: "beras", distance: 1, count: 12 });
    expect(found.map(({ word }) => word)).toContain("keras");
  });

  it("finds nothing where there are no shards", async () => {
    expect(await corrector([async () => null])("beras")).toEqual([]);
  });

  it("is looked for again after a failed read", async () => {
    const read = reader(new Map([["beras", 4]]));
    let fails = true;
    const find = corrector([async (file) => (fails ? Promise.reject(new Error("offline")) : read(file))]);
    await expect(find("bras")).rejects.toThrow("offline");
    fails = false;
    expect(await find("bras")).toHaveLength(1);
  });
});

const letter = fc.constantFrom(..."aeiungkrsm");
const word = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({ unit: letter, minLength: min, maxLength: max });
const vocabulary = fc.uniqueArray(word(4, 14), { minLength: 1, maxLength: 60 });
const edit = fc.record({
  kind: fc.constantFrom("insert", "delete", "replace", "swap"),
  at: fc.nat(),
  letter,
});

function edited(
  text: string,
  { kind, at, letter: put }: { kind: string; at: number; letter: string },
): string {
  const place = at % (text.length + (kind === "insert" ? 1 : 0));
  const [head, here = "", next = "", tail] = [
    text.slice(0, place),
    text[place],
    text[place + 1],
    text.slice(place + 2),
  ];
  if (kind === "insert") return head + put + text.slice(place);
  if (kind === "delete") return head + next + tail;
  return kind === "replace" ? head + put + next + tail : head + next + here + tail;
}

describe("every word", () => {
  it("of four letters and more is found from each of its neighbours by one edit", async () => {
    await fc.assert(
      fc.asyncProperty(vocabulary, fc.nat(), edit, async (words, pick, change) => {
        const right = words[pick % words.length] ?? "";
        const typed = edited(right, change);
        fc.pre(typed !== right && typed.length >= 4);
        const found = await corrector([reader(new Map(words.map((each) => [each, 1])))])(typed);
        expect(found.map((each) => each.word)).toContain(right);
      }),
      { numRuns: 1000 },
    );
  });

  it("is found from each neighbour of eight letters and more by two edits, where none is nearer", async () => {
    await fc.assert(
      fc.asyncProperty(word(6, 14), edit, edit, async (right, one, two) => {
        const typed = edited(edited(right, one), two);
        fc.pre(typed !== right && typed.length >= 8);
        const found = await corrector([reader(new Map([[right, 1]]))])(typed);
        expect(found.map((each) => each.word)).toEqual([right]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("the shards of a vocabulary", () => {
  const many = new Map(
    Array.from({ length: 20_000 }, (_, place) => {
      const letters = [...(place * 7919 + 13_131_313).toString(16)].map(
        (hex) => "aeiungkrsmtbdphl"[Number.parseInt(hex, 16)],
      );
      return [`me${letters.join("")}an`, (place % 40) + 1] as const;
    }),
  );

  it("are small, however alike the words are", () => {
    for (const text of vocabularyShards(many).values())
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000);
  });

  it("are the same whatever the order of the words", () => {
    expect([...vocabularyShards(new Map([...many].reverse()))]).toEqual([...vocabularyShards(many)]);
  });

  it("hold every word three times, and nothing else", () => {
    const lines = [...vocabularyShards(many)]
      .filter(([file]) => file.endsWith(".txt"))
      .flatMap(([, text]) => entries(text));
    expect(lines).toHaveLength(3 * many.size);
  });

  it("give up every word that is one letter away, wherever it lies", async () => {
    const find = corrector([reader(many)]);
    for (const right of [...many.keys()].filter((_, place) => place % 397 === 0)) {
      for (const place of [0, 1, 4, right.length - 1, right.length]) {
        const found = await find(`${right.slice(0, place)}y${right.slice(place)}`);
        expect(found.map((each) => each.word)).toContain(right);
      }
    }
  });

  it("are read a few at a time", async () => {
    const files = vocabularyShards(many);
    const read: string[] = [];
    const find = corrector([
      async (file) => {
        read.push(file);
        return files.get(file) ?? null;
      },
    ]);
    const [right = ""] = [...many.keys()].slice(1234);
    expect((await find(`${right.slice(0, 5)}o${right.slice(5)}`)).map((each) => each.word)).toContain(right);
    expect(new Set(read).size).toBe(read.length);
    expect(read.length).toBeLessThan(12);
  });
});
