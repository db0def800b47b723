import type { PageEntry, TemplateName } from "./entry.ts";

/** Gives an entry's bytes as text. Set by whoever plans the build, read by the page templates. */
export type RenderEntry = (entry: PageEntry) => string | Promise<string>;

/** What Eleventy hands to a page template. */
interface TemplateData {
  readonly entry: PageEntry;
  readonly renderEntry: RenderEntry;
}

/** An Eleventy page template over the collection of that name: one entry a page, its output where the plan says. */
export function pageTemplate(name: TemplateName) {
  return {
    data: {
      pagination: { data: `collections.${name}`, size: 1, alias: "entry" },
      eleventyExcludeFromCollections: true,
      permalink: ({ entry }: TemplateData): string => `/${entry.file}`,
    },
    render: ({ entry, renderEntry }: TemplateData): string | Promise<string> => renderEntry(entry),
  };
}
