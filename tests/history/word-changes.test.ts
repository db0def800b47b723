import { describe, expect, it } from "vitest";
import type { Part } from "../../src/history/model.ts";
import { paragraphChanges } from "../../src/history/paragraph-changes.ts";
import { wordChanges } from "../../src/history/word-changes.ts";

/** `-taken-` and `+put+`, to be read at a glance. */
const told = (parts: readonly Part[]): string =>
  parts.map(([kind, text]) => ({ same: text, out: `-${text}-`, in: `+${text}+` })[kind]).join("");

describe("changes of a line", () => {
  it.each([
    ["Kapal tiba di Ambon pagi ini", "Kapal tiba di Ambon sore ini", "Kapal tiba di Ambon -pagi-+sore+ ini"],
    ["Kapal tiba pagi", "Kapal besar tiba pagi", "Kapal +besar +tiba pagi"],
    [
      "Sebanyak 1.200 orang mengungsi",
      "Sebanyak 1.500 orang mengungsi",
      "Sebanyak -1.200-+1.500+ orang mengungsi",
    ],
    // A change of two words is one.
    [
      "Warga Desa Sukamaju mengungsi ke balai desa",
      "Warga Kampung Rawa mengungsi ke balai desa",
      "Warga -Desa Sukamaju-+Kampung Rawa+ mengungsi ke balai desa",
    ],
    // Arabic words are words.
    [
      "وصلت السفينة صباح اليوم إلى الميناء",
      "وصلت السفينة مساء اليوم إلى الميناء",
      "وصلت السفينة -صباح-+مساء+ اليوم إلى الميناء",
    ],
    // Nothing but small words stayed.
    [
      "Harga beras di pasar naik",
      "Ketua partai di luar negeri",
      "-Harga beras di pasar naik-+Ketua partai di luar negeri+",
    ],
    ["", "Teras baru", "+Teras baru+"],
    ["Teras lama", "", "-Teras lama-"],
    ["Sama", "Sama", "Sama"],
    ["<b>tebal</b> & miring", "<b>tipis</b> & miring", "<b>-tebal-+tipis+</b> & miring"],
  ])("from %j to %j", (before, after, expected) => {
    const parts = wordChanges(before, after);
    expect(told(parts)).toBe(expected);
    const without = (kind: Part[0]) => parts.flatMap(([one, text]) => (one === kind ? [] : [text])).join("");
    expect([without("in"), without("out")]).toEqual([before, after]);
  });

  it("that differ in too many places are shown whole, in little time", () => {
    const text = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(" ");
    const begin = performance.now();
    expect(wordChanges(text("a"), text("b")).map(([kind]) => kind)).toEqual(["out", "in"]);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe("changes of a body", () => {
  it("leave out the paragraphs that stayed", () => {
    const changes = paragraphChanges(
      ["Pembuka.", "Korban tiga orang, kata polisi.", "Penutup."],
      ["Pembuka.", "Korban lima orang, kata polisi.", "Tambahan dari wali kota.", "Penutup."],
    );
    expect(changes.map(told)).toEqual([
      "Korban -tiga-+lima+ orang, kata polisi.",
      "+Tambahan dari wali kota.+",
    ]);
  });

  it("show a paragraph that went, and none where nothing changed", () => {
    expect(paragraphChanges(["Satu.", "Dua.", "Tiga."], ["Satu.", "Tiga."]).map(told)).toEqual(["-Dua.-"]);
    expect(paragraphChanges(["Satu."], ["Satu."])).toEqual([]);
  });
});
