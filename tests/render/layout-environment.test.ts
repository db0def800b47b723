import { expect, it } from "vitest";
import { noting } from "./layouts-folder.ts";

it("runs an imported layout once for all pages", async () => {
  const { environment, noted } = await noting({
    "parts.njk":
      '{% set size = "wide" | seen %}{% macro part(params) %}{{ size }} {{ params.name }}{% endmacro %}',
    "page.njk": '{% from "parts.njk" import part %}{{ part({ name: name }) }}',
    "other.njk": '{% import "parts.njk" as parts %}{{ parts.part({ name: name }) }}',
  });
  expect(environment.render("page.njk", { name: "a" })).toBe("wide a");
  expect(environment.render("page.njk", { name: "b" })).toBe("wide b");
  expect(environment.render("other.njk", { name: "c" })).toBe("wide c");
  expect(noted).toEqual(["wide"]);
});

it("runs it for each page that imports it with its context", async () => {
  const { environment } = await noting({
    "parts.njk": "{% set greeting = 'Halo ' + name %}",
    "page.njk": '{% from "parts.njk" import greeting with context %}{{ greeting }}',
  });
  expect(environment.render("page.njk", { name: "a" })).toBe("Halo a");
  expect(environment.render("page.njk", { name: "b" })).toBe("Halo b");
});

it("says in which file a component failed, at which line, and for which page", async () => {
  const { environment } = await noting({
    "parts.njk": "\n{% macro part(params) %}\n  {{ params.name }}{% endmacro %}",
    "page.njk": '{% from "parts.njk" import part %}{{ part({}) }}',
  });
  expect(() => environment.render("page.njk", {})).toThrow(
    /page\.njk\).*parts\.njk\) \[Line 3, Column 3\].*null or undefined/s,
  );
});

it.each([
  ["a page", "gone.njk", "gone.njk"],
  ["an include", "including.njk", "gone.njk"],
  ["an import", "importing.njk", "gone.njk"],
  ["a base", "extending.njk", "gone.njk"],
  ["a mistake in an include", "wrong.njk", "unexpected token"],
])("refuses %s that it cannot read", async (_, name, told) => {
  const { environment } = await noting({
    "including.njk": '{% include "gone.njk" %}',
    "importing.njk": '{% from "gone.njk" import part %}',
    "extending.njk": '{% extends "gone.njk" %}',
    "wrong.njk": '{% include "mistaken.njk" %}',
    "mistaken.njk": "{% if %}",
  });
  expect(() => environment.render(name, {})).toThrow(told);
});
