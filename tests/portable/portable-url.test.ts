import { describe, expect, it } from "vitest";
import { portableUrl } from "../../src/portable/portable-url.ts";

const held = new Set([
  "index.html",
  "cari/index.html",
  "2026/11/24/gempa/index.html",
  "aset/site.css",
  "gambar/a b.webp",
]);
const site = { address: "https://example.org/koran/", holds: (file: string) => held.has(file) };
const article = "2026/11/24/gempa/index.html";

describe("portableUrl", () => {
  it.each([
    ["/koran/", article, "../../../../index.html"],
    ["/koran/", "index.html", "index.html"],
    ["/koran/2026/11/24/gempa/", "index.html", "2026/11/24/gempa/index.html"],
    [
      "/koran/2026/11/24/gempa/?sorot=a+b#isi",
      "cari/index.html",
      "../2026/11/24/gempa/index.html?sorot=a+b#isi",
    ],
    ["/koran/cari", article, "../../../../cari/index.html"],
    ["/koran/aset/site.css", "cari/index.html", "../aset/site.css"],
    ["/koran/gambar/a%20b.webp", "index.html", "gambar/a%20b.webp"],
    ["../gempa/", article, "index.html"],
    ["https://example.org/koran/cari/?q=x", "index.html", "cari/index.html?q=x"],
  ])("leads %j on %j to %j", (value, from, expected) => {
    expect(portableUrl(value, from, site)).toBe(expected);
  });

  it.each([
    ["/koran/feed.xml", "https://example.org/koran/feed.xml"],
    ["/koran/luring/#a", "https://example.org/koran/luring/#a"],
    ["/lain/", "https://example.org/lain/"],
    ["/koran/%E0%A4%A", "https://example.org/koran/%E0%A4%A"],
  ])("leads %j, which the copy does not hold, to the portal", (value, expected) => {
    expect(portableUrl(value, article, site)).toBe(expected);
  });

  it.each([
    "",
    "#konten",
    "?hal=2",
    "https://example.com/koran/cari/",
    "//example.com/koran/",
    "mailto:redaksi@example.org",
    "data:image/gif;base64,R0lG",
    "http://[",
  ])("leaves %j as it is", (value) => {
    expect(portableUrl(value, article, site)).toBe(value);
  });
});
