import { expect, it } from "vitest";
import { frontMatterSchema } from "../../src/articles/front-matter.ts";
import { articleForm } from "../../src/desk/form.ts";
import { id } from "../../src/i18n/desk/id.ts";

it("has every field of the schema, in its order, each with a label of its own", () => {
  const form = articleForm(id);
  expect(form.map(({ name }) => name)).toEqual(Object.keys(frontMatterSchema.shape));
  expect(new Set(form.map(({ label }) => label)).size).toBe(form.length);
});

it.each([
  ["section", "choice"],
  ["lang", "choice"],
  ["topics", "names"],
  ["readAlso", "headlines"],
  ["aliases", "texts"],
  ["corrections", "rows"],
  ["series", "group"],
  ["retracted", "group"],
  ["draft", "switch"],
  ["views", "number"],
  ["embargo", "moment"],
  ["image", "picture"],
])("puts in %s by %s", (name, kind) => {
  expect(articleForm(id).find((field) => field.name === name)?.control.kind).toBe(kind);
});
