import { expect, it } from "vitest";
import { parse, portalWith, said } from "../support/parse.ts";

const portal = portalWith({
  authors: [
    {
      id: "ani",
      name: "Ani Lestari",
      initials: ["al"],
      role: null,
      bio: null,
      email: null,
      portrait: null,
      links: [],
    },
  ],
  sources: [{ id: "antara", name: "Kantor Berita Antara", codes: ["ant"], url: null, description: null }],
});
const md = (field: string | null, body: string): string =>
  ["---", "headline: Judul", ...(field === null ? [] : [field]), "---", "", body, ""].join("\n");
const read = (text: string, kind: string) => parse(text, `2026-11-20-contoh.${kind}`, portal);

/** A code of a check, the file that has it with its place, and the same file mended. */
it.each([
  ["no-body 1:1", "md", md(null, ""), md(null, "Isi.")],
  ["no-body 1:1", "txt", "Judul\n", "Judul\n\nIsi.\n"],
  ["no-body 1:1", "md", md(null, "(al)"), md(null, "Isi. (al)")],
  ["unknown-author 3:11", "md", md("authors: [Ani Lestary]", "Isi."), md("authors: [Ani Lestari]", "Isi.")],
  ["unknown-author 3:15", "md", md("authors: [al, budi]", "Isi."), md("authors: [al, ani]", "Isi.")],
  ["unknown-source 3:11", "md", md("sources: [antra]", "Isi."), md("sources: [antara]", "Isi.")],
  ["unknown-source 3:16", "md", md("sources: [ant, Reuters]", "Isi."), md("sources: [ant]", "Isi.")],
])("warns of %s in .%s, and not once it is mended", (problem, kind, broken, mended) => {
  expect(said(read(broken, kind))).toEqual([`warning ${problem}`]);
  expect(said(read(mended, kind))).toEqual([]);
});

it.each([
  ["authors: [Ani Lestary]", "Ani Lestari"],
  ["sources: [antra]", "antara"],
])("names for %s what may be meant", (field, meant) => {
  const [problem] = read(md(field, "Isi."), "md").problems;
  expect(problem?.params["candidates"]).toContain(meant);
});
