import { describe, expect, it } from "vitest";
import { bodyOf, keptBody } from "../../src/articles/kept-body.ts";
import { parse } from "../support/parse.ts";

const read = (text: string, ending: "md" | "txt") =>
  parse(`---\nheadline: Judul\n---\n\n${text}`, `2026/11/2026-11-20-contoh.${ending}`).body ?? {
    paragraphs: [],
    blocks: [],
    pictures: [],
  };

describe("a body that is kept", () => {
  it.each([
    ["paragraphs", "Satu dua.\n\nTiga & <empat> \"lima\" 'enam' &amp; tujuh."],
    ["words set apart", "Kata **tebal**, *miring*, `kode <b>` dan [tautan](/koreksi/).\nBaris  \nbaru."],
    [
      "headings, quotations and lists",
      "# Satu\n\n> Dua\n>\n> tiga\n\n- empat\n- lima\n\n1. enam\n\n    tujuh",
    ],
    [
      "tables, code and lines",
      "| a | b |\n| - | - |\n| c | d |\n\n```\nkode\n\n<p>x</p>\n```\n\n---\n\nAkhir.",
    ],
    ["pictures and read-also", "Awal.\n\n![Teks](foto.jpg)\n\nBaca juga: Lain\n\nAwal.\n\nAkhir."],
    ["Arabic", "نص عربي طويل.\n\nTeks."],
    ["nothing", ""],
  ])("comes back as it was: %s", (_, text) => {
    for (const ending of ["md", "txt"] as const) {
      const body = read(text, ending);
      const { hash, bytes } = keptBody(body);
      const { blocks, pictures, paragraphs } = bodyOf(bytes, hash) ?? {};
      expect({ blocks, pictures, paragraphs }).toEqual(body);
    }
  });

  it("is not believed once a byte of it is another", () => {
    const { hash, bytes } = keptBody(read("Satu.", "txt"));
    bytes.set([bytes[9] === 0 ? 1 : 0], 9);
    expect(bodyOf(bytes, hash)).toBeNull();
    expect(bodyOf(bytes.subarray(0, 5), hash)).toBeNull();
  });
});
