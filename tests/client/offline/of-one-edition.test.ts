import { describe, expect, it } from "vitest";
import { ofOneEdition } from "../../../src/client/sw/of-one-edition.ts";

const files = ["/koran/aset/site.0a1b2c3d.css", "/koran/aset/app.11112222.js", "/koran/aset/ikon.1.svg"];

describe("a page for the shell", () => {
  it.each([
    ["names no style or script", "<p>Luring</p>", true],
    [
      "names those of the shell",
      `<link rel="stylesheet" href="${files[0]}"><script src="${files[1]}">`,
      true,
    ],
    ["names a style of the next edition", '<link href="/koran/aset/site.99999999.css">', false],
    ["names a script of the next edition", `<script src="/koran/aset/app.99999999.js"></script>`, false],
    ["names one that is, and one that is not", `<link href="${files[0]}"><script src="/aset/x.1.js">`, false],
    ["names a font that is fetched along the way", '<link href="/koran/aset/arab.77777777.woff2">', true],
    ["speaks of an asset without linking to it", "<p>/aset/site.99999999.css</p>", true],
  ])("that %s", (_, html, isOf) => {
    expect(ofOneEdition(html, files)).toBe(isOf);
  });
});
