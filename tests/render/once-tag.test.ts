import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { walk } from "../../src/files.ts";
import { layoutsFolder } from "../../src/render/nunjucks.ts";
import { OnceTag } from "../../src/render/once-tag.ts";
import { noting } from "./layouts-folder.ts";

const CARD =
  "{% macro card(params) %}{% once params %}<b>{{ params.of.name | seen }}</b>{% endonce %}{% endmacro %}";

async function cards(call: string, room = 1000, card = CARD) {
  const { environment, noted } = await noting({
    "card.njk": card,
    "page.njk": `{% from "card.njk" import card %}${call}`,
  });
  environment.addExtension("once", new OnceTag(room));
  return { render: (data: object) => environment.render("page.njk", data), noted };
}

it("renders a component once for the same params, on whatever page", async () => {
  const { render, noted } = await cards("{{ card({ of: story }) }}");
  const story = { name: "<Satu>" };
  expect(render({ story })).toBe("<b>&lt;Satu&gt;</b>");
  expect(render({ story })).toBe("<b>&lt;Satu&gt;</b>");
  expect(noted).toEqual(["<Satu>"]);
});

it("tells objects apart by identity, not by content", async () => {
  const { render, noted } = await cards("{{ card({ of: story }) }}");
  render({ story: { name: "Satu" } });
  render({ story: { name: "Satu" } });
  expect(noted).toHaveLength(2);
});

const story = { name: "Satu" };
it.each([
  ["a value", { make: "row" }, { make: "text" }],
  ["a value's type", { make: 1 }, { make: "1" }],
  ["nothing and null", { make: undefined }, { make: null }],
  ["another object", { make: {} }, { make: {} }],
  ["a name", { make: "row" }, { size: "row" }],
  ["one param more", {}, { make: "row" }],
])("renders anew where %s differs", async (_, one, other) => {
  const { render, noted } = await cards("{{ card(params) }}");
  for (const params of [one, other, one, other]) render({ params: { of: story, ...params } });
  expect(noted).toHaveLength(2);
});

it("keeps what no object is given to", async () => {
  const { render, noted } = await cards(
    "{{ card({ name: name }) }}",
    1000,
    "{% macro card(params) %}{% once params %}{{ params.name | seen }}{% endonce %}{% endmacro %}",
  );
  expect(["a", "b", "a", "b"].map((name) => render({ name }))).toEqual(["a", "b", "a", "b"]);
  expect(noted).toEqual(["a", "b"]);
});

it("keeps two tags apart", async () => {
  const { render } = await cards(
    "{{ card({ of: story }) }}{{ card({ of: story }) }}",
    1000,
    "{% macro card(params) %}{% once params %}a{% endonce %}{% once params %}b{% endonce %}{% endmacro %}",
  );
  expect(render({ story })).toBe("abab");
});

it("renders each time, and the same, what there is no more room for", async () => {
  const { render, noted } = await cards("{{ card({ of: story }) }}", "<b>Satu</b>".length);
  const other = { name: "Dua" };
  const pages = [story, other, story, other].map((one) => render({ story: one }));
  expect(pages).toEqual(["<b>Satu</b>", "<b>Dua</b>", "<b>Satu</b>", "<b>Dua</b>"]);
  expect(noted).toEqual(["Satu", "Dua", "Dua"]);
});

it("keeps nothing of what failed", async () => {
  const { render } = await cards("{{ card({ of: story }) }}");
  const late: { name?: string } = {};
  expect(() => render({ story: late })).toThrow(/undefined/);
  late.name = "Kini";
  expect(render({ story: late })).toBe("<b>Kini</b>");
});

it("is given all that its component sees", async () => {
  const layouts = [...(await walk(layoutsFolder)).keys()].filter((file) => file.endsWith(".njk"));
  for (const file of layouts) {
    const text = await readFile(path.join(layoutsFolder, file), "utf8");
    const tags = text.match(/{%-? once/g) ?? [];
    expect(text.match(/{% macro \w+\(params\) -%}\n{%- once params -%}/g) ?? [], file).toHaveLength(
      tags.length,
    );
  }
});
