import type { PictureRef } from "../../src/articles/article.ts";

/** A picture that an article names, without anything that it may lack. */
export const pictureRef = (file: string, fields: Partial<PictureRef> = {}): PictureRef => ({
  file,
  alt: "Alun-alun",
  caption: null,
  credit: null,
  focus: null,
  link: null,
  line: 1,
  column: 1,
  ...fields,
});
