import { expect, it } from "vitest";
import type { BlockView } from "../../src/pages/article-view.ts";
import { withDateline } from "../../src/render/dateline.ts";

const html = (text: string): BlockView => ({ type: "html", html: text });
const box: BlockView = { type: "readAlso", items: [] };
const bold = (text: string) => `<strong class="dateline">${text}</strong>`;

it.each<[string, BlockView[], BlockView[]]>([
  ["in the first paragraph", [html("<p>Teks.</p>")], [html(`<p>${bold("Kota, Kantor")} — Teks.</p>`)]],
  [
    "in a paragraph with attributes",
    [html('<p lang="en">A</p>')],
    [html(`<p lang="en">${bold("Kota, Kantor")} — A</p>`)],
  ],
  ["before a heading", [html("<h2>Bab</h2>")], [html(`<p>${bold("Kota, Kantor")}</p>\n<h2>Bab</h2>`)]],
  [
    "not inside a preformatted text",
    [html("<pre>x</pre>")],
    [html(`<p>${bold("Kota, Kantor")}</p>\n<pre>x</pre>`)],
  ],
  [
    "after a box that stands first",
    [box, html("<p>A</p>")],
    [box, html(`<p>${bold("Kota, Kantor")} — A</p>`)],
  ],
  ["by itself without any text", [], [html(`<p>${bold("Kota, Kantor")}</p>`)]],
])("puts the dateline %s", (_, blocks, expected) => {
  expect(withDateline(blocks, "Kota", "Kantor", "id")).toEqual(expected);
});

it.each<[string | null, string | null, string]>([
  ["Kota", null, "Kota"],
  [null, "Kantor", "Kantor"],
  ["<i>", "a & b", "&lt;i&gt;, a &amp; b"],
])("words the dateline of %j and %j", (place, outlet, words) => {
  expect(withDateline([html("<p>A</p>")], place, outlet, "id")).toEqual([html(`<p>${bold(words)} — A</p>`)]);
});

it("joins an Arabic dateline with an Arabic comma", () => {
  expect(withDateline([], "القدس", "راي", "ar")).toEqual([html(`<p>${bold("القدس، راي")}</p>`)]);
});

it("leaves a body without dateline as it is", () => {
  const blocks = [html("<p>A</p>")];
  expect(withDateline(blocks, null, null, "id")).toBe(blocks);
});
