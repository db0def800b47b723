import type { SearchRecord } from "./record.ts";

/** Pagefind's weights go from 0 to 10; a heading has 7 by default, text 1. */
const weights = { title: 7, standfirst: 2 } as const;

/**
 * The smallest HTML document that tells Pagefind all of a record. Text stands in elements, never in Pagefind's
 * attributes, which have a syntax of their own (`a:b, c:d`) that a title could break.
 */
export function recordHtml(record: SearchRecord): string {
  const body = [
    `<h1 data-pagefind-meta="title" data-pagefind-weight="${weights.title}">${escaped(record.title)}</h1>`,
    record.standfirst
      ? `<p data-pagefind-weight="${weights.standfirst}">${escaped(record.standfirst)}</p>`
      : "",
    ...record.paragraphs.map((text) => `<p>${escaped(text)}</p>`),
    `<div data-pagefind-ignore>${facts(record)}</div>`,
  ];
  return `<!doctype html><html lang="id"><head><title></title></head><body data-pagefind-body>${body.join("\n")}</body></html>`;
}

function facts(record: SearchRecord): string {
  const filters: readonly (readonly [name: string, values: readonly string[]])[] = [
    ["bagian", [record.section.id]],
    ["penulis", record.authors.map((author) => author.id)],
    ["sumber", record.sources.map((source) => source.id)],
    ["tahun", [String(record.year)]],
    ["topik", record.topics.map((topic) => topic.id)],
  ];
  return [
    fact("meta", "date", record.dateText),
    fact("meta", "section", record.section.name),
    fact("meta", "iso", record.published),
    ...filters.flatMap(([name, values]) => values.map((value) => fact("filter", name, value))),
    // Compared as text: in UTC, so that two offsets do not upset the order; as a number it would be a 32-bit float.
    fact("sort", "date", new Date(record.published).toISOString()),
  ].join("");
}

const fact = (kind: "meta" | "filter" | "sort", name: string, value: string): string =>
  `<i data-pagefind-${kind}="${name}">${escaped(value)}</i>`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For text in an element; control characters, which HTML has no way to write, become spaces. */
const escaped = (text: string): string => text.replace(/[&<>"\p{Cc}]/gu, (sign) => ENTITIES[sign] ?? " ");
