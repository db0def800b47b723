import { expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { levelled } from "../../src/checks/levelled.ts";
import { shapeChecks } from "../../src/checks/shape-checks.ts";
import type { CheckLevel } from "../../src/portal.ts";
import type { Severity } from "../../src/problems.ts";
import { article } from "../support/article.ts";
import { noDesk, portalWith } from "../support/parse.ts";

const section = (id: string) => ({ id, name: id, description: null, nav: true });
const portal = portalWith({
  sections: [section("berita"), section("ekonomi")],
  desk: { ...noDesk, sectionsOf: { ani: ["ekonomi"] }, owners: { ekonomi: ["@ekonomi"] } },
});
const ani = { id: "ani", name: "Ani" };

it.each<[string, Partial<Article>, string[]]>([
  ["nothing in a whole story", {}, []],
  ["no standfirst", { standfirst: null }, ["missing-standfirst"]],
  ["none that wire copy lacks", { standfirst: null, file: "2026/11/a.txt" }, []],
  ["none that a draft lacks", { standfirst: null, draft: true }, []],
  ["an author in a section that is not theirs", { authors: [ani], section: "berita" }, ["author-section"]],
  ["no author in their own", { authors: [ani], section: "ekonomi", file: "2026/ekonomi/a.md" }, []],
  ["nobody who is not limited", { authors: [{ id: "budi", name: "Budi" }] }, []],
  [
    "a story outside its owned section's folder",
    { section: "ekonomi", file: "2026/a.md" },
    ["outside-folder"],
  ],
  [
    "one whose nearer folder is another's",
    { section: "ekonomi", file: "ekonomi/berita/a.md" },
    ["outside-folder"],
  ],
])("finds %s", (_, changes, codes) => {
  const story = article("a", { section: "berita", standfirst: "Teras.", file: "2026/a.md", ...changes });
  expect(shapeChecks([story], portal).map(({ code }) => code)).toEqual(codes);
});

it.each<[string, Severity, CheckLevel | undefined, Severity | null]>([
  ["dead-link", "warning", undefined, "warning"],
  ["dead-link", "warning", "off", null],
  ["dead-link", "warning", "error", "error"],
  ["dead-link", "warning", "info", "info"],
  ["long-headline", "error", "off", "error"],
  ["picture-without-alt", "warning", "off", "warning"],
])("takes %s, a %s, set to %s, as %s", (code, severity, level, expected) => {
  const problem = { file: "a.md", line: 1, column: 1, severity, code, params: {} };
  const checks = level ? { [code]: level } : {};
  expect(levelled([problem], { checks }).map((found) => found.severity)).toEqual(expected ? [expected] : []);
});
