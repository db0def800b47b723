import { createHash } from "node:crypto";
import type { Sharp } from "sharp";
import { encoderVersion } from "./picture-decoder.ts";

/**
 * How pictures are made. A change here changes every name, so that no browser keeps an old file. No column is wider
 * than 704 pixels, so 1,280 is sharp on fine screens too. AVIF at effort 1 takes a fourteenth of the time of effort 4
 * for a quarter more bytes (docs/decisions.md); the narrowest width gains too little by it.
 */
export const recipe = {
  widths: [320, 640, 960, 1280],
  avifFrom: 640,
  avif: { quality: 50, effort: 1 },
  webp: { quality: 76, effort: 2 },
  fallbackWidth: 1200,
  jpeg: { quality: 80, progressive: true, mozjpeg: true },
} as const;

/** WebP ends at 16,383 pixels: a taller picture comes out narrower than asked for. */
export const maxHeight = 16_000;

/** One file to be made of a picture. */
export interface Rendition {
  readonly width: number;
  readonly ending: "avif" | "webp" | "jpg";
  readonly encode: (picture: Sharp) => Sharp;
}

const avif = (picture: Sharp): Sharp => picture.avif(recipe.avif);
const webp = (picture: Sharp): Sharp => picture.webp(recipe.webp);
/** JPEG knows no transparency: what was clear becomes paper. */
const jpeg = (picture: Sharp): Sharp => picture.flatten({ background: "#ffffff" }).jpeg(recipe.jpeg);

/** The files of a picture of that width, never wider than itself: AVIF, WebP, each narrowest first, and the fallback last. */
export function renditions(width: number): Rendition[] {
  const fitting = recipe.widths.filter((candidate) => candidate <= width);
  const widths = fitting.length > 0 ? fitting : [width];
  const fine = widths.filter((each) => each >= recipe.avifFrom);
  return [
    ...fine.map((each) => ({ width: each, ending: "avif" as const, encode: avif })),
    ...widths.map((each) => ({ width: each, ending: "webp" as const, encode: webp })),
    { width: Math.min(width, recipe.fallbackWidth), ending: "jpg", encode: jpeg },
  ];
}

/** The widest file made of a picture: all others are made from it, so that the original is decoded once. */
export const masterWidth = (width: number): number =>
  Math.min(width, Math.max(...recipe.widths, recipe.fallbackWidth));

/** The name of a picture's files, 16 hexadecimal digits: of its content's hash, the recipe and the encoder. */
export const derivedHash = (contentHash: string): string =>
  createHash("sha256")
    .update(JSON.stringify([contentHash, recipe, encoderVersion]))
    .digest("hex")
    .slice(0, 16);
