import type { SmallPicture } from "./photographer.ts";
import { tintUnlikeness } from "./tint-unlikeness.ts";

/** Side of the squares that are compared, and their distance. */
const SIDE = 8;
const STEP = 4;
/** Constants of structural similarity, for values of 0 to 255. */
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

export const defaults = {
  /** Structural similarity of two squares below which they differ. */
  similarity: 0.55,
  /** Mean difference of their luminance below which they do not differ, however they are structured. */
  contrast: 5,
  /** Mean difference of a colour channel above which they differ. */
  colour: 12,
  /** Part of the squares that must differ for the look to differ. */
  share: 0.006,
  /** A square of another tint weighs as much as so many that differ otherwise: labels are small. */
  tint: 4,
};

/**
 * The part of two pictures, 0 to 1, that a reader would see to differ: squares whose structure (SSIM, Wang et al. 2004)
 * or whose colour differs. Since both are reduced to a quarter and less, edges drawn by another machine's hand weigh
 * little. What one picture has below the other's end differs. Another tint of little things is enough, too.
 */
export function unlikeness(a: SmallPicture, b: SmallPicture): number {
  if (a.width !== b.width) return 1;
  const [common, all] = [Math.min(a.height, b.height), Math.max(a.height, b.height)];
  let squares = 0;
  let differing = 0;
  for (let top = 0; top + SIDE <= common; top += STEP) {
    for (let left = 0; left + SIDE <= a.width; left += STEP) {
      squares += 1;
      if (differs(a, b, left, top)) differing += 1;
    }
  }
  const missing = all - common > 1 ? (all - common) / all : 0;
  const structure = differing / Math.max(1, squares);
  return Math.min(1, Math.max(structure, defaults.tint * tintUnlikeness(a, b)) + missing);
}

const luminance = (data: Buffer, at: number): number =>
  0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);

function differs(a: SmallPicture, b: SmallPicture, left: number, top: number): boolean {
  const sum = { a: 0, b: 0, aa: 0, bb: 0, ab: 0 };
  const channels = [0, 0, 0];
  for (let y = top; y < top + SIDE; y += 1) {
    for (let x = left; x < left + SIDE; x += 1) {
      const at = (y * a.width + x) * 3;
      const [la, lb] = [luminance(a.data, at), luminance(b.data, at)];
      sum.a += la;
      sum.b += lb;
      sum.aa += la * la;
      sum.bb += lb * lb;
      sum.ab += la * lb;
      for (const channel of [0, 1, 2])
        channels[channel] =
          (channels[channel] ?? 0) + (a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0);
    }
  }
  const n = SIDE * SIDE;
  if (channels.some((difference) => Math.abs(difference) / n > defaults.colour)) return true;
  const [meanA, meanB] = [sum.a / n, sum.b / n];
  const [varA, varB] = [sum.aa / n - meanA ** 2, sum.bb / n - meanB ** 2];
  const cov = sum.ab / n - meanA * meanB;
  const distance = Math.sqrt(Math.max(0, (sum.aa + sum.bb - 2 * sum.ab) / n));
  if (distance < defaults.contrast) return false;
  const ssim =
    ((2 * meanA * meanB + C1) * (2 * cov + C2)) / ((meanA ** 2 + meanB ** 2 + C1) * (varA + varB + C2));
  return ssim < defaults.similarity;
}
