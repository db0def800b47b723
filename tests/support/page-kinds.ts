import { isReserved } from "../../src/urls.ts";
import { type HtmlFile, readable } from "./output.ts";

/** What a page must hold to be shown for its kind, beside its layout. */
const articleKinds: Readonly<Record<string, RegExp>> = {
  "article in English": /<html lang="en"/,
  "article in Arabic": /<html lang="ar" dir="rtl"/,
  "live article": /<h1[\s\S]*LANGSUNG|LANGSUNG[\s\S]*<h1/,
  "corrected article": /id="koreksi"|class="[^"]*correction/,
  "article with a figure": /<figure/,
  "sponsored article": /Konten bersponsor/,
  "article of a series": /Bagian \d dari \d/,
  "article with a quotation in Arabic": /<html lang="id"[\s\S]*lang="ar"/,
};

/** One page of every kind: of every layout, of every sort of list, and of articles with every feature. */
export async function pageKinds(out: string): Promise<[kind: string, page: HtmlFile][]> {
  const pages = await readable(out);
  const found = new Map<string, HtmlFile>();
  for (const page of pages) {
    const layout = /<body class="page page-([\w-]+)/.exec(page.html)?.[1] ?? "plain";
    const sort = layout === "article" ? "" : ` ${sortOf(page.url, layout)}`;
    if (!found.has(layout + sort)) found.set(layout + sort, page);
    for (const [kind, holds] of Object.entries(articleKinds)) {
      if (layout === "article" && !found.has(kind) && holds.test(page.html)) found.set(kind, page);
    }
  }
  return [...found];
}

/** Lists differ by their first path segment; dates of any year are one sort, and so are all sections. */
function sortOf(url: string, layout: string): string {
  const [first = "", ...rest] = url.split("/").filter((part) => part !== "");
  if (/^\d{4}$/.test(first)) return ["year", "month", "day"][rest.length] ?? "";
  const numbered = rest.includes("halaman") ? " numbered" : "";
  return (layout !== "listing" || isReserved(first) ? first : "section") + numbered;
}
