import { describe, expect, it } from "vitest";
import { dateline, openingDateline } from "../../src/articles/dateline.ts";
import { parse, portalWith, said, topic } from "../support/parse.ts";

const portal = portalWith({
  outlets: ["Kantor Berita Selat"],
  topics: [topic("tanjung-arum", ["Tanjung Arum"], "place"), topic("banjir", ["Banjir"])],
});

describe("datelines", () => {
  it.each([
    ["Washington, LiputanIslam.com", "Washington", "LiputanIslam.com", false],
    ["LiputanIslam.com, Washington", "Washington", "LiputanIslam.com", false],
    ["Depok, Jawa Barat, detik.com", "Depok, Jawa Barat", "detik.com", false],
    ["Jakarta, kantor berita selat", "Jakarta", "kantor berita selat", false],
    ["Jakarta (KOMPAS.COM)", "Jakarta", "KOMPAS.COM", false],
    ["Jakarta (Antara)", "Jakarta", "Antara", true],
    ["Kota Laksana, Harian Umum Pagi", "Kota Laksana", "Harian Umum Pagi", true],
    ["Kantor Berita Selat", null, "Kantor Berita Selat", false],
    ["Tanjung Arum", "Tanjung Arum", null, false],
  ])("reads %j", (head, place, outlet, guessed) => {
    expect(dateline(head, portal)).toEqual({ place, outlet, guessed });
  });

  it.each([
    "Jakarta",
    "detik.com",
    "Banjir",
    "Jakarta, Senin",
    "Jakarta, Senin (12/5)",
    "Pada Senin, Presiden Berangkat",
    "Jakarta, kata menteri",
    "Jakarta, Satu Dua Tiga Empat Lima",
    "Jakarta, 12 Mei",
    ", detik.com",
  ])("takes %j for text", (head) => {
    expect(dateline(head, portal)).toBeNull();
  });

  it.each([
    ["Jakarta, X.com  Teks", "Teks"],
    ["Jakarta, X.com – Teks – lagi", "Teks – lagi"],
    ["Jakarta, X.com — Teks", "Teks"],
    ["Jakarta, X.com -- Teks", "Teks"],
    ["Jakarta, X.com - Teks", "Teks"],
    ["Jakarta, X.com  –  Teks", "Teks"],
  ])("ends %j at the separator", (text, rest) => {
    const found = openingDateline(text, portal);
    expect(text.slice(found?.end)).toBe(rest);
    expect(found?.dateline.outlet).toBe("X.com");
  });

  it.each([
    ["only the earliest separator is tried", "Kata itu - Jakarta, X.com – Teks"],
    ["sixty characters are the most", `${"Jakarta, ".repeat(7)}X.com – Teks`],
    ["a hyphen without spaces is none", "Jakarta, X.com-Teks"],
  ])("knows that %s", (_, text) => {
    expect(openingDateline(text, portal)).toBeNull();
  });

  it("says when it guessed", () => {
    expect(said(parse("Judul\n\n  Jakarta, Harian Pagi – Teks."))).toEqual(["info dateline-guessed 3:3"]);
  });
});
