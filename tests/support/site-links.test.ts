import { expect, it } from "vitest";
import type { HtmlFile } from "./output.ts";
import { followLinks } from "./site-links.ts";

const page = (html: string): HtmlFile[] => [{ file: "a/index.html", url: "/a/", html }];
const files = new Set(["a/index.html", "feed.xml"]);

it.each([
  ['<a href="/koran/b/">', "no such file"],
  ['<a href="/a/">', "leaves the base path"],
  ['<a href="#tidak">', "no such anchor"],
  ['<img srcset="/koran/x.avif 1x, /koran/y.avif 2x">', "no such file"],
  ['<meta property="og:image" content="https://example.org/koran/x.png">', "no such file"],
  ['<form action="/cari/">', "leaves the base path"],
])("finds that %s leads into nothing: %s", (html, reason) => {
  expect(followLinks(page(html), files, "https://example.org/koran/").broken[0]?.reason).toBe(reason);
});

it.each([
  '<a href="/koran/a/#isi">x</a><p id="isi">',
  '<a href="../feed.xml">',
  '<a href="https://lain.example/b/">',
  "<script>const html = '<a href=\"/koran/b/\">';</script>",
  '<a href="mailto:redaksi@example.org">',
])("finds nothing wrong with %s", (html) => {
  expect(followLinks(page(html), files, "https://example.org/koran/").broken).toEqual([]);
});
