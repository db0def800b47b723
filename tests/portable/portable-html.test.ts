import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../../src/escape-html.ts";
import { portableHtml } from "../../src/portable/portable-html.ts";
import { scriptJson } from "../../src/render/script-json.ts";
import { hostile, hostileTexts } from "../render/hostile.ts";

const copy = {
  address: "https://example.org/koran/",
  holds: (file: string) => /\.\w+$/.test(file) && !/^(?:feed\.xml|luring)/.test(file),
  scripts: new Map([["app", "aset/app.1234.js"]]),
};
const moved = (html: string, from = "a/b/index.html"): string => portableHtml(html, from, copy);

describe("portableHtml", () => {
  it.each([
    ['<a href="/koran/">x</a>', '<a href="../../index.html">x</a>'],
    ["<a href=/koran/cari/ class=y>x</a>", '<a href="../../cari/index.html" class=y>x</a>'],
    ['<A HREF = "/koran/x/?a=1&amp;b=2">', '<A href="../../x/index.html?a=1&amp;b=2">'],
    ['<img alt="/koran/" src="/koran/gambar/a.jpg">', '<img alt="/koran/" src="../../gambar/a.jpg">'],
    [
      '<source srcset="/koran/a.webp 320w, /koran/b,c.webp 640w,/koran/d.webp">',
      '<source srcset="../../a.webp 320w, ../../b,c.webp 640w,../../d.webp">',
    ],
    [
      '<form action="/koran/cari/" data-suggestions="/koran/saran.json">',
      '<form action="../../cari/index.html" data-suggestions="../../saran.json">',
    ],
    ['<aside data-fragment="/koran/terkini.html">', '<aside data-fragment="../../terkini.2.html">'],
    ['<a href="/koran/feed.xml">', '<a href="https://example.org/koran/feed.xml">'],
    ['<link rel="manifest" href="/koran/manifest.webmanifest">', ""],
    [
      '<link rel="canonical" href="https://example.org/koran/a/b/">',
      '<link rel="canonical" href="https://example.org/koran/a/b/">',
    ],
    [
      '<script type="module" src="/koran/aset/app.77.js"></script>',
      '<script defer src="../../aset/app.1234.js"></script>',
    ],
    ['<script type="module" src="/koran/aset/offline-app.77.js"></script>', ""],
    [
      '<p>a</p><div class="ad ad-320x50"><span>Iklan</span><a href="/koran/"><img src="/koran/a.png"></a></div><p>b</p>',
      "<p>a</p><p>b</p>",
    ],
    [
      `<meta http-equiv="Content-Security-Policy" content="object-src 'none'; frame-src https://iklan.example">`,
      `<meta http-equiv="Content-Security-Policy" content="object-src &#39;none&#39;">`,
    ],
    [
      '<!-- <a href="/koran/"> --><p>&lt;a href="/koran/"&gt;</p>',
      '<!-- <a href="/koran/"> --><p>&lt;a href="/koran/"&gt;</p>',
    ],
    ["<script>\"<a href='/koran/'>\"</script>", "<script>\"<a href='/koran/'>\"</script>"],
  ])("writes %s as %s", (html, expected) => {
    expect(moved(html)).toBe(expected);
  });

  it("leads a page that only leads on to the same page in the copy", () => {
    const page = '<!DOCTYPE html><meta http-equiv="refresh" content="0; url=/koran/baru/"><title>x</title>';
    expect(moved(page)).toContain('content="0; url=../../baru/index.html"');
  });

  it("tells the search page's script where its files are, and leaves the rest of its data", () => {
    const data = {
      bundles: "/koran/indeks-cari/bundles.json",
      suggestions: "/koran/saran.json",
      messages: { a: "</script>/koran/" },
    };
    const html = moved(
      `<script type="application/json" id="search-data">${scriptJson(data)}</script>`,
      "cari/index.html",
    );
    expect(JSON.parse(html.slice(html.indexOf(">") + 1, html.lastIndexOf("<")))).toEqual({
      ...data,
      bundles: "../indeks-cari/bundles.json",
      suggestions: "../saran.json",
    });
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });

  it("changes no other byte, whatever stands in texts and attributes", () => {
    const page = (title: string, text: string, home: string): string =>
      `<a title="${escapeHtml(title)}" href="${home}">${escapeHtml(text)}</a>\r\n<img alt='${escapeHtml(text)}'>`;
    const texts = fc.oneof(
      fc.constantFrom(...hostileTexts, '" href="/koran/"', "'><a href='/koran/'>"),
      hostile,
    );
    fc.assert(
      fc.property(texts, texts, (title, text) => {
        expect(moved(page(title, text, "/koran/"))).toBe(page(title, text, "../../index.html"));
      }),
    );
  });

  it("keeps an address one attribute, whatever it holds", () => {
    fc.assert(
      fc.property(hostile, (query) => {
        const html = moved(`<a href="/koran/cari/?q=${escapeHtml(query)}">`);
        const [link] = parseFragment(html).childNodes;
        expect(link && "attrs" in link && link.attrs.map(({ name }) => name)).toEqual(["href"]);
      }),
    );
  });
});
