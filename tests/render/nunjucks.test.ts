import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { renderer } from "../../src/render/nunjucks.ts";

let folder = "";
const layout = (name: string, text: string) => writeFile(path.join(folder, name), text);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "warta-layouts-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("escapes what it prints", async () => {
  await layout("text.njk", '<p title="{{ text }}">{{ text }}</p>');
  const html = renderer(folder).render("text.njk", { text: `<b>"&'{{ 7 * 7 }}` });
  expect(html).not.toContain("<b>");
  expect(html).not.toContain("49");
  expect(html).toBe(
    '<p title="&lt;b&gt;&quot;&amp;&#39;{{ 7 * 7 }}">&lt;b&gt;&quot;&amp;&#39;{{ 7 * 7 }}</p>',
  );
});

it.each([[{}], [{ text: null }]])("refuses to print what %j lacks", async (data) => {
  await layout("missing.njk", "{{ text }}");
  expect(() => renderer(folder).render("missing.njk", data)).toThrow(/undefined|null/);
});

it("writes JSON-LD that an article's text cannot close", async () => {
  await layout("ld.njk", '<script type="application/ld+json">{{ value | jsonLd }}</script>');
  const value = { headline: "</script><script>alert(1)</script><!-- \u2028 & >" };
  const html = renderer(folder).render("ld.njk", { value });
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).not.toContain("<!--");
  const json = html.replace(/^<script[^>]*>/, "").replace("</script>", "");
  expect(JSON.parse(json)).toEqual(value);
});

it("escapes the values that it fills into a message", async () => {
  await layout("fill.njk", "{{ message | fill({ name: name }) }}");
  expect(renderer(folder).render("fill.njk", { message: "Foto: {name}", name: "<i>A</i>" })).toBe(
    "Foto: &lt;i&gt;A&lt;/i&gt;",
  );
});

it("keeps compiled layouts until it is told that they may have changed", async () => {
  await layout("changing.njk", "satu");
  const { render, renew } = renderer(folder);
  expect(render("changing.njk", {})).toBe("satu");
  await layout("changing.njk", "dua");
  expect(render("changing.njk", {})).toBe("satu");
  renew();
  expect(render("changing.njk", {})).toBe("dua");
});
