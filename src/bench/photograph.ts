import sharp from "sharp";

/** Pixels with edges, slopes and a sensor's grain: neither a flat colour nor mere noise. */
export function photograph(width = 4000, height = 3000): Promise<Buffer> {
  const channels = 3;
  const pixels = Buffer.alloc(width * height * channels);
  let grain = 1;
  for (let at = 0; at < pixels.length; at += 1) {
    grain = (Math.imul(grain, 1_664_525) + 1_013_904_223) >>> 0;
    const [x, y] = [((at / channels) | 0) % width, (at / channels / width) | 0];
    const edge = ((x >> 9) + (y >> 8)) % 3;
    pixels[at] = 60 + edge * 50 + (x >> 6) + (grain >>> 28);
  }
  return sharp(pixels, { raw: { width, height, channels } }).jpeg({ quality: 92 }).toBuffer();
}
