import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, portalWith, said } from "../support/parse.ts";

const body = (...lines: string[]): string => ["Judul Berita", "", ...lines].join("\n");
const article = (text: string) => {
  const parsed = parse(text);
  if (!parsed.article || !parsed.body) throw new Error(said(parsed).join("\n"));
  return { ...parsed.article, ...parsed.body };
};

describe("the seed", () => {
  const folder = path.resolve(import.meta.dirname, "../../../shared/seed");
  const seeds = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];

  it.skipIf(seeds.length === 0)("comes out whole (skipped where ../shared/seed is absent)", () => {
    const parsed = parse(fs.readFileSync(path.join(folder, seeds[0] ?? "")), "2022-12-10-as-ingatkan.txt");
    expect(parsed.article).toMatchObject({
      url: "/2022/12/10/as-ingatkan/",
      headline: "AS Ingatkan “Bahaya” Peningkatan Kemitraan Pertahanan Rusia-Iran",
      published: Date.parse("2022-12-10T00:00:00+07:00"),
      comments: 0,
      views: 151,
      dateline: { place: "Washington", outlet: "LiputanIslam.com" },
      credit: "mm/raialyoum",
      authors: [{ id: "mm", name: "mm" }],
      sources: [{ id: "raialyoum", name: "raialyoum", url: null }],
      discussion: true,
      discussionText: [],
    });
    expect(parsed.article?.readAlso.map(({ title }) => title)).toEqual([
      "Putin: Negara yang Berani Serang Rusia dengan Bom Nuklir akan Terhapus dari Muka Bumi",
      "Presiden Raisi: AS Ingin Jadikan Iran Seperti Suriah dan Afghanistan, Tapi Tak Sanggup",
    ]);
    expect(parsed.body?.paragraphs).toHaveLength(10);
    expect(parsed.body?.paragraphs[0]).toMatch(/^Juru bicara Dewan/);
    expect(parsed.body?.paragraphs[5]).toMatch(/^Cleverly menyebutkan/);
    expect(parsed.body?.paragraphs[9]).toMatch(/perang di Ukraina\.$/);
    expect(said(parsed)).toEqual(["warning unknown-initials 24:182", "warning unknown-source-code 24:185"]);
  });
});

describe("headline and counts", () => {
  it.each([
    ["none", "Teks.", null, null],
    ["comments only", "12\n\nTeks.", 12, null],
    ["both, grouped by dots and commas", "3.450\n1,002\n\nTeks.", 3450, 1002],
    ["blank lines between", "0\n\n\n7\n\nTeks.", 0, 7],
  ])("reads %s", (_, text, comments, views) => {
    expect(article(body(text))).toMatchObject({ comments, views, paragraphs: ["Teks."] });
  });

  it.each(["3.45", "1,0020", "12 komentar", "-1", "1.000,5"])("takes %s for text", (line) => {
    expect(article(body(line, "", "Teks."))).toMatchObject({ comments: null, paragraphs: [line, "Teks."] });
  });

  it("takes a third number for text, with a warning", () => {
    const parsed = parse(body("1", "2", "3", "", "Teks."));
    expect(parsed.body?.paragraphs).toEqual(["3", "Teks."]);
    expect(said(parsed)).toEqual(["warning third-count 5:1"]);
  });

  it.each(["Baca: Kiat Menulis", "Diskusi: Masa Depan Laut", "12 Kapal Tiba", "1.000 Hari."])(
    "takes %j for a headline",
    (headline) => {
      expect(article(`${headline}\n\nTeks.`)).toMatchObject({ headline, paragraphs: ["Teks."] });
    },
  );

  it("leaves a number inside the body alone", () => {
    expect(article(body("Teks.", "", "151", "", "Lagi."))).toMatchObject({
      comments: null,
      paragraphs: ["Teks.", "151", "Lagi."],
    });
  });

  it.each([
    ["nothing but labels", "DISKUSI:\n"],
    ["counts where the headline should be", "0\n151\n\nTeks.\n"],
  ])("misses the headline above %s", (_, text) => {
    expect(said(parse(text))).toContain("error no-headline-wire 1:1");
  });
});

describe("credits", () => {
  it.each([
    ["Teks. (mm/raialyoum)", "mm/raialyoum", ["Teks."]],
    ["Teks. (mm).", "mm", ["Teks."]],
    ["Teks (mm).", "mm", ["Teks."]],
    ["Satu.\n\n(AB1)", "AB1", ["Satu."]],
    ["Teks (kecuali hari Senin)", null, ["Teks (kecuali hari Senin)"]],
    ["Teks (2022)", null, ["Teks (2022)"]],
    ["Teks (mm/2022)", null, ["Teks (mm/2022)"]],
    ["Teks (abcdefghijklmnopqrstu)", null, ["Teks (abcdefghijklmnopqrstu)"]],
    ["Teks (mm) lagi.", null, ["Teks (mm) lagi."]],
    ["Satu (mm)\n\nDua.", null, ["Satu (mm)", "Dua."]],
    ["Teks. (mm)\n\nBaca juga: Lain", "mm", ["Teks."]],
  ])("in %j is %j", (text, credit, paragraphs) => {
    expect(article(body(text))).toMatchObject({ credit, paragraphs });
  });

  it("names known people and sources, and the nearest of unknown ones", () => {
    const portal = portalWith({
      authors: [
        {
          id: "maya",
          name: "Maya Wirasti",
          initials: ["mw"],
          role: null,
          bio: null,
          email: null,
          portrait: null,
          links: [],
        },
      ],
      sources: [
        {
          id: "raialyoum",
          name: "Rai al-Youm",
          codes: ["raialyoum"],
          url: "https://raialyoum.example/",
          description: null,
        },
      ],
    });
    const known = parse(body("Teks. (MW/raialyoum)"), undefined, portal);
    expect(known.article?.authors).toEqual([{ id: "maya", name: "Maya Wirasti" }]);
    expect(known.article?.sources).toEqual([
      { id: "raialyoum", name: "Rai al-Youm", url: "https://raialyoum.example/" },
    ]);
    expect(known.problems).toEqual([]);
    const unknown = parse(body("Teks. (mw/raialyum)"), undefined, portal);
    expect(unknown.problems[0]).toMatchObject({
      code: "unknown-source-code",
      line: 3,
      column: 11,
      params: { candidates: "raialyoum" },
    });
  });
});

describe("read-also and discussion", () => {
  it("takes one title a line below a label, until the discussion", () => {
    const read = article(body("Teks.", "", "Baca juga:", "Satu", "", "Dua", "", "DISKUSI:"));
    expect(read.readAlso.map(({ title, line }) => [title, line])).toEqual([
      ["Satu", 6],
      ["Dua", 8],
    ]);
    expect(read).toMatchObject({ discussion: true, paragraphs: ["Teks."] });
    expect(read.blocks).toHaveLength(1);
  });

  it.each(["Baca juga : Satu", "LIHAT JUGA: Satu", "Simak juga:Satu", "Baca: Satu"])(
    "knows the label in %j",
    (line) => {
      const read = article(body("Awal.", "", line, "Teks sesudahnya", "", "Akhir."));
      expect(read.readAlso.map(({ title }) => title)).toEqual(["Satu"]);
      expect(read.paragraphs).toEqual(["Awal.", "Teks sesudahnya", "Akhir."]);
      expect(read.blocks[1]).toEqual({ type: "readAlso", items: [0] });
    },
  );

  it.each(["Berita berlanjut.", "“Itu benar.”", "Berita berlanjut (mm)"])(
    "resumes the body at %j",
    (line) => {
      const read = article(body("Awal.", "", "Baca juga:", "", "Satu", "", line));
      expect(read.readAlso.map(({ title }) => title)).toEqual(["Satu"]);
      expect(read.paragraphs).toHaveLength(2);
    },
  );

  it("keeps what stands after the discussion's label, and says so", () => {
    const parsed = parse(body("Teks.", "", "DISKUSI:", "", "Apa kata Anda?"));
    expect(parsed.article).toMatchObject({ discussion: true, discussionText: ["Apa kata Anda?"] });
    expect(said(parsed)).toEqual(["info text-after-discussion 7:1"]);
  });

  it("warns of a label without titles", () => {
    expect(said(parse(body("Teks.", "", "Baca juga:")))).toEqual(["warning read-also-empty 5:1"]);
  });

  it("leaves debris out and says so", () => {
    const parsed = parse(
      body("Satu", "ADVERTISEMENT", "dua.", "", "SCROLL TO CONTINUE WITH CONTENT", "", "Tiga."),
    );
    expect(parsed.body?.paragraphs).toEqual(["Satu dua.", "Tiga."]);
    expect(said(parsed)).toEqual(["info debris 4:1", "info debris 7:1"]);
  });
});

describe("nothing vanishes", () => {
  it("puts every word of any text into the model or into a problem", () => {
    const line = fc.constantFrom(
      "",
      "Kata itu",
      "Baca juga:",
      "DISKUSI:",
      "Lihat juga: Judul",
      "12",
      "3.450",
      "(mm/ab)",
      "ADVERTISEMENT",
      "Selesai.",
      "Jakarta, X.com – Teks",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const numbered = lines.map((text, index) =>
          text && !/[:)\dT]$/.test(text)
            ? `${text.replace(/\.$/, "")} k${index}${text.endsWith(".") ? "." : ""}`
            : text,
        );
        const parsed = parse(["Judul Berita", ...numbered].join("\n"));
        const model = JSON.stringify([parsed.article, parsed.body, parsed.problems]);
        for (const word of numbered.join(" ").match(/k\d+/g) ?? [])
          expect(model).toMatch(new RegExp(`\\b${word}\\b`));
      }),
    );
  });
});

describe("text", () => {
  it("is shown escaped, with Arabic marked as such", () => {
    const read = article(body("<script>{{ 7*7 }}</script> & 'x'", "", "البحر لا يعرف الحدود"));
    expect(read.blocks).toEqual([
      { type: "html", html: "<p>&lt;script&gt;{{ 7*7 }}&lt;/script&gt; &amp; &#39;x&#39;</p>" },
      { type: "html", html: '<p lang="ar" dir="rtl">البحر لا يعرف الحدود</p>' },
    ]);
  });

  it("does without BOM, CRLF, no-break spaces and decomposed letters", () => {
    const read = article("\uFEFFJudul\u00A0 é\r\n\r\nSatu\r\ndua\u200B tiga.\r\n");
    expect(read.headline).toBe("Judul é");
    expect(read.paragraphs).toEqual(["Satu dua tiga."]);
  });
});

describe("a verse of the Qur'an in wire copy", () => {
  const ARABIC = "اللَّهُ لَا إِلَٰهَ إِلَّا هُوَ الْحَيُّ الْقَيُّومُ";
  const set = (...inside: string[]): string =>
    `<figure class="quote quote-verse">\n<blockquote>\n${inside.join("\n")}\n</blockquote>\n<figcaption>QS. Al-Baqarah: 255</figcaption>\n</figure>`;
  const arabic = `<p lang="ar" dir="rtl">${ARABIC}</p>`;
  const htmlOf = (...paragraphs: string[]): string[] =>
    article(body(...paragraphs.flatMap((text) => [text, ""]))).blocks.map((block) =>
      block.type === "html" ? block.html : block.type,
    );

  it.each([
    ["names its place behind the Arabic", [`${ARABIC} (QS. Al-Baqarah: 255)`], set(arabic)],
    [
      "names it behind the translation",
      [ARABIC, "“Allah & tidak ada <tuhan>.” (QS. Al-Baqarah: 255)"],
      set(arabic, "<p>“Allah &amp; tidak ada &lt;tuhan&gt;.”</p>"),
    ],
    ["names it in a paragraph of its own", [ARABIC, "(QS. Al-Baqarah: 255)."], set(arabic)],
    [
      "names it below the translation",
      [ARABIC, "“Allah, tidak ada tuhan selain Dia.”", "(QS. Al-Baqarah: 255)"],
      set(arabic, "<p>“Allah, tidak ada tuhan selain Dia.”</p>"),
    ],
  ])("is set apart where it %s, and what follows is prose", (_, paragraphs, html) => {
    expect(htmlOf("Pembuka berita.", ...paragraphs, "Lanjutan berita.")).toEqual([
      "<p>Pembuka berita.</p>",
      html,
      "<p>Lanjutan berita.</p>",
    ]);
  });

  it.each([
    ["Arabic without a place", [ARABIC, "Ia menulis puisi."]],
    ["a place without Arabic", ["Ia membaca ayat kursi (QS. Al-Baqarah: 255)."]],
    ["a place two paragraphs further", [ARABIC, "Ia menulis.", "(QS. Al-Baqarah: 255)"]],
  ])("is not seen in %s", (_, paragraphs) => {
    expect(htmlOf("Pembuka berita.", ...paragraphs).join("")).not.toContain("figure");
  });

  it("keeps its paragraphs as they were written, for search and inspect", () => {
    const read = article(body(ARABIC, "", "“Allah.” (QS. Al-Baqarah: 255)"));
    expect(read.paragraphs).toEqual([ARABIC, "“Allah.” (QS. Al-Baqarah: 255)"]);
  });
});
