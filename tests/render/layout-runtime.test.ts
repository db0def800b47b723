import nunjucks from "nunjucks";
import { expect, it } from "vitest";
import { noting } from "./layouts-folder.ts";

const LAYOUTS = {
  "scopes.njk":
    "{% set a = 1 %}{% for item in items %}{% set a = item %}{% set inner = a %}{{ a }}{{ loop.index }}{{ loop.index0 }}" +
    "{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}{{ loop.last }}{{ loop.length }}" +
    "{% for other in items %}{{ item }}{{ other }}{{ loop.index }}{% endfor %}{{ loop.index }};{% endfor %}{{ a }}" +
    "{% if inner is defined %}seen{% endif %}",
  "names.njk":
    "{% if constructor %}a{% endif %}{% if toString %}b{% endif %}{% if loop %}c{% endif %}{{ loop.x }}",
  "pairs.njk": "{% for key, value in pairs %}{{ key }}={{ value }},{% else %}none{% endfor %}",
  "macros.njk":
    "{% set x = 'page' %}{% macro m(a, b='two') %}{{ a }}{{ b }}{% set x = 'macro' %}{{ x }}" +
    "{% if caller %}{{ caller() }}{% endif %}{% endmacro %}{{ m('<') }}{{ m(1, b=2) }}{{ m(1, 2) }}" +
    "{% call m(3) %}called{{ x }}{% endcall %}{{ x }}",
  "blocks.njk":
    "{% extends 'base.njk' %}{% set title = 'T' %}{% block main %}{{ super() }}{{ title }}{% endblock %}",
  "base.njk":
    "{% set base = 'B' %}{% block main %}{{ base }}{% include 'part.njk' %}{% endblock %}{{ base }}",
  "part.njk": "{% set base = 'changed' %}{{ base }}",
  "values.njk":
    "{{ text }}|{{ text | safe }}|{{ number }}|{{ list }}|{{ flag }}|{{ text.length }}|{{ text.at(-1) }}",
};
const data = {
  items: ["x", "y", "z"],
  pairs: { one: 1, two: 2 },
  loop: { x: "own" },
  text: `<a href="\\'">&`,
  number: 0,
  list: ["<", 1],
  flag: false,
};

it.each(Object.keys(LAYOUTS))("renders %s as Nunjucks itself does", async (name) => {
  const { environment } = await noting(LAYOUTS);
  const loader = {
    getSource: (path: keyof typeof LAYOUTS) => ({ src: LAYOUTS[path], path, noCache: false }),
  };
  const plain = new nunjucks.Environment(loader as nunjucks.ILoader, { throwOnUndefined: true });
  const html = environment.render(name, data);
  expect(html).toBe(plain.render(name, data));
  expect(html).not.toBe("");
});
