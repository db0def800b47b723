import sharp from "sharp";

const made = new Map<number, Promise<Buffer>>();

/** A small picture; another one, at times of another size, for each of twelve variants. */
export function pictureBytes(variant: number): Promise<Buffer> {
  const number = variant % 12;
  const known = made.get(number) ?? paint(number);
  made.set(number, known);
  return known;
}

const paint = (number: number): Promise<Buffer> =>
  sharp({
    create: {
      width: 24 + (number % 3) * 8,
      height: 16,
      channels: 3,
      background: { r: number * 20, g: 90, b: 200 - number * 12 },
    },
  })
    .png()
    .toBuffer();
