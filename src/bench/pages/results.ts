import type { PageResults } from "./measure-page.ts";

/** What `bench pages` finds. */
export interface PagesResults {
  readonly browser: string;
  readonly lighthouse: string;
  readonly runs: number;
  readonly warta: readonly PageResults[];
  /** The same articles by a plain Eleventy portal. */
  readonly plain: readonly PageResults[];
}

/** What an article page may weigh at most, in bytes; HTML and style, and script, packed by gzip. */
export const budget = { htmlAndCss: 14_000, script: 15_000, fonts: 70_000 } as const;
