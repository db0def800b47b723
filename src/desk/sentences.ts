import type { FrontMatter } from "../articles/front-matter.ts";

/** Fields that hold words for readers, which stand in quotes; the others hold names, dates and switches. */
const names = [
  "headline",
  "standfirst",
  "kicker",
  "dateline",
  "imageAlt",
  "imageCredit",
  "imageCaption",
  "corrections",
  "retracted",
  "readAlso",
  "series",
  "sponsored",
] as const satisfies readonly (keyof FrontMatter)[];

export const sentences: ReadonlySet<string> = new Set(names);
