import { table } from "../speed/table.ts";
import { whole } from "../speed/units.ts";
import type { PageResults } from "./measure-page.ts";
import { budget, type PagesResults } from "./results.ts";

/** The results in Markdown that also reads well in a terminal. */
export function pagesReport({ browser, lighthouse, runs, warta, plain }: PagesResults): string {
  const rows = [
    ...warta.map((page) => ["Warta", page] as const),
    ...plain.map((page) => ["plain Eleventy", page] as const),
  ];
  const article = warta.find(({ kind }) => kind === "article");
  return [
    `Lighthouse ${lighthouse} (mobile), ${browser}, median of ${runs}`,
    "",
    table(
      ["page", "performance", "accessibility", "best practices", "SEO", "layout shift"],
      rows.map(([by, page]) => [`${by}: ${page.kind}`, ...scores(page)]),
    ),
    "",
    "Bytes of the first view (gzip / brotli):",
    "",
    table(
      ["page", "HTML", "CSS", "HTML + CSS", "script", "fonts"],
      rows.map(([by, page]) => [`${by}: ${page.kind}`, ...weights(page)]),
    ),
    "",
    ...(article ? targets(article) : []),
    ...warta.flatMap(({ kind, faults, fontFiles }) => [
      `${kind}: fonts ${fontFiles.join(", ") || "none"}${faults.length > 0 ? `; faults: ${faults.join(", ")}` : ""}`,
    ]),
    "",
  ].join("\n");
}

const scores = (page: PageResults): string[] => [
  ...[page.performance, page.accessibility, page.bestPractices, page.seo].map((score) => score.toFixed(0)),
  page.layoutShift.toFixed(3),
];

function weights({ html, css, script, fonts }: PageResults): string[] {
  const both = (gzip: number, brotli: number): string => `${whole(gzip)} / ${whole(brotli)}`;
  return [
    ...[html, css].map(({ gzip, brotli }) => both(gzip, brotli)),
    both(html.gzip + css.gzip, html.brotli + css.brotli),
    both(script.gzip, script.brotli),
    whole(fonts),
  ];
}

function targets({ path, html, css, script, fonts }: PageResults): string[] {
  const line = (name: string, bytes: number, most: number): string =>
    `- ${name}: ${whole(bytes)} of at most ${whole(most)} bytes${bytes > most ? ": TOO MUCH" : ""}`;
  return [
    `The article ${path}, script not needed to read it:`,
    "",
    line("HTML + CSS, gzip", html.gzip + css.gzip, budget.htmlAndCss),
    line("script, gzip", script.gzip, budget.script),
    line("fonts", fonts, budget.fonts),
    "",
  ];
}
