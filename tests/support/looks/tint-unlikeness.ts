import type { SmallPicture } from "./photographer.ts";

/** Side of the squares whose tints are compared: a label that is reduced to two lines of pixels fills one. */
const SIDE = 4;

/** Mean difference of red or blue against green, 0 to 255, above which two squares are of another tint; what the kept file loses is half of it. */
const TINT = 24;

/** The part of two pictures of one width, 0 to 1, whose tint differs: labels and rules in another accent, however small. */
export function tintUnlikeness(a: SmallPicture, b: SmallPicture): number {
  const height = Math.min(a.height, b.height);
  let squares = 0;
  let differing = 0;
  for (let top = 0; top + SIDE <= height; top += SIDE) {
    for (let left = 0; left + SIDE <= a.width; left += SIDE) {
      squares += 1;
      const [one, other] = [tint(a, left, top), tint(b, left, top)];
      if (Math.abs(one.red - other.red) > TINT || Math.abs(one.blue - other.blue) > TINT) differing += 1;
    }
  }
  return differing / Math.max(1, squares);
}

/** How much more of red and of blue than of green a square has, on average; a grey, whatever its shade, has neither. */
function tint({ data, width }: SmallPicture, left: number, top: number): { red: number; blue: number } {
  let red = 0;
  let blue = 0;
  for (let y = top; y < top + SIDE; y += 1) {
    for (let x = left; x < left + SIDE; x += 1) {
      const at = (y * width + x) * 3;
      const green = data[at + 1] ?? 0;
      red += (data[at] ?? 0) - green;
      blue += (data[at + 2] ?? 0) - green;
    }
  }
  return { red: red / SIDE ** 2, blue: blue / SIDE ** 2 };
}
