import { describe, expect, it } from "vitest";
import { readSvg } from "../../src/identity/svg.ts";

const drawing = (inside: string, attributes = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"${attributes}>${inside}</svg>`;

describe("a drawing", () => {
  it("is written again with its proportion, without what its program noted", () => {
    const text = `<?xml version="1.0"?><!-- x -->${drawing(
      '<metadata><rdf:RDF>x</rdf:RDF></metadata><sodipodi:namedview id="v"/><style>.a{fill:url(#g)}</style>' +
        '<g inkscape:label="L" data-name="x"><path class="a" d="M0 0h9"/></g><use xlink:href="#g"/>',
      ' xmlns:xlink="http://www.w3.org/1999/xlink"',
    )}`;
    expect(readSvg(text)).toEqual({
      text: drawing(
        '<style>.a{fill:url(#g)}</style><g><path class="a" d="M0 0h9"/></g><use xlink:href="#g"/>',
        ' xmlns:xlink="http://www.w3.org/1999/xlink"',
      ),
      width: 256,
      height: 64,
    });
  });

  it.each([
    ["a script", drawing("<script>alert(1)</script>")],
    ["a script in an editor's notes that are left at once", drawing("<metadata/><script/>")],
    ["an event handler", drawing("", ' onload="alert(1)"')],
    ["a reference to another file", drawing('<use href="https://jahat.example/a.svg#x"/>')],
    ["a script as an address", drawing('<use xlink:href="javascript:alert(1)"/>')],
    ["an embedded picture", drawing('<image href="data:image/png;base64,AA"/>')],
    ["foreign markup", drawing("<foreignObject><p>x</p></foreignObject>")],
    ["a style that fetches", drawing("<style>@import 'https://jahat.example/a.css';</style>")],
    ["a style attribute that fetches", drawing('<path style="fill:url(https://jahat.example/)"/>')],
    [
      "a style that hides it behind an escape",
      drawing("<style>.a{fill:u\\72l(https://jahat.example/)}</style>"),
    ],
    ["an animation", drawing('<animate attributeName="href" values="javascript:alert(1)"/>')],
    ["an entity", `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing("&a;")}`],
    ["a link", drawing('<a href="#x">x</a>')],
  ])("with %s is refused as hostile", (_, text) => {
    expect(readSvg(text)).toMatchObject({ kind: "hostile" });
  });

  it.each([
    ["cut off", drawing("<g>").replace("</svg>", "")],
    ["of no size", '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ["that is something else", "halo"],
    ["closed in the wrong order", drawing("<g><defs></g></defs>")],
    ["followed by another", drawing("") + drawing("")],
  ])("%s is refused as none", (_, text) => {
    expect(readSvg(text)).toMatchObject({ kind: "shape" });
  });

  it("that is refused is told by its place", () => {
    expect(readSvg(drawing("<script>"))).toMatchObject({
      offset: drawing("").indexOf("</svg>"),
      piece: "<script>",
    });
  });
});
