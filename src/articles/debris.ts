import { collapse } from "./clean.ts";

/** What copying from a web page brings along: whole lines, compared without case. */
const DEBRIS: ReadonlySet<string> = new Set([
  "advertisement",
  "advertisements",
  "advertising",
  "scroll to continue with content",
  "scroll to resume content",
  "scroll untuk melanjutkan konten",
  "continue reading below",
  "lanjutkan membaca di bawah ini",
  "lanjut membaca di bawah",
  "[gambas:video 20detik]",
  "[gambas:video cnn]",
  "[gambas:youtube]",
  "[gambas:instagram]",
  "[gambas:twitter]",
  "pilihan redaksi",
  "- advertisement -",
  "-- advertisement --",
  "— advertisement —",
  "iklan",
  "loading...",
  "loading…",
  "share this:",
  "bagikan:",
]);

const longest = Math.max(...[...DEBRIS].map((text) => text.replaceAll(" ", "").length));
/** More than debris can be: seen at a line's start, it spares the look at the rest. */
const TOO_LONG = new RegExp(`^(?:\\s*\\S){${longest + 1}}`);

/** Whether a line is debris of a copied page. */
export const isDebris = (line: string): boolean =>
  !TOO_LONG.test(line) && DEBRIS.has(collapse(line).toLowerCase());
