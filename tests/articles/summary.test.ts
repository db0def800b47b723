import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summaryOf } from "../../src/articles/summary.ts";

const summary = (...paragraphs: string[]) => summaryOf({ paragraphs });
const long =
  "Kapal perintis itu berlayar dari Kota Laksana menuju Teluk Damar pada Selasa pagi, kata syahbandar.";

describe("the summary of a story without a standfirst", () => {
  it("is its first paragraph", () => {
    expect(summary(long, "Yang kedua.")).toBe(long);
  });

  it("passes over a heading that stands first", () => {
    expect(summary("Latar belakang", long)).toBe(long);
  });

  it("is a short paragraph where there is no other", () => {
    expect(summary("", "Isi berita.")).toBe("Isi berita.");
  });

  it("ends with a sentence where the paragraph is long, quotation marks and all", () => {
    expect(summary(`${long} Muatannya beras. “Kami menunggu tiga pekan,” kata warga. ${long}`)).toBe(
      `${long} Muatannya beras. “Kami menunggu tiga pekan,” kata warga.`,
    );
    expect(summary(`${long.slice(0, -1)} “sekarang!” ${long}`)).toBe(`${long.slice(0, -1)} “sekarang!”`);
  });

  it("takes no title and no initial for the end of a sentence", () => {
    for (const name of ["Prof. Sasmito", "S. Girindra", "dr. Sekar", "KH. Wirasena"]) {
      const [title = "", rest = ""] = name.split(/ (?=\p{Lu}\p{L}+$)/u);
      expect(
        summary(
          `${long} Muatannya beras dan gula untuk tiga pulau, begitu penjelasan ${title} ${rest} ${long}`,
        ),
      ).toBe(long);
    }
  });

  it("is cut between words, with an ellipsis, where the first sentence is too long", () => {
    const sentence = `${"kata ".repeat(34)}ratusan, ribuan, jutaan orang`;
    expect(summary(sentence)).toBe(`${"kata ".repeat(34)}ratusan…`);
  });

  it("knows where Arabic sentences end", () => {
    const arabic =
      "أعلنت هيئة الموانئ في المضيق أن السفن ستعود إلى الإبحار بعد توقف دام ثلاثة أسابيع، فمتى تعود؟";
    expect(summary(`${arabic} ${arabic} ${arabic}`)).toBe(arabic);
  });

  it("is null where there is no text", () => {
    expect(summary()).toBeNull();
    expect(summary("", "")).toBeNull();
  });

  it("is never long, and says what the story says", () => {
    const words = fc.array(fc.string({ unit: "grapheme", maxLength: 30 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(words), (paragraphs) => {
        const texts = paragraphs.map((each) => each.join(" "));
        const made = summaryOf({ paragraphs: texts });
        expect(made === null).toBe(texts.every((text) => text === ""));
        if (made === null) return;
        expect(made.length).toBeLessThanOrEqual(181);
        expect(texts.some((text) => text === made || text.startsWith(made.replace(/…$/, "")))).toBe(true);
      }),
    );
  });
});
