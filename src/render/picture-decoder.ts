import sharp, { type Raw, type Sharp } from "sharp";

// Memory and processors go to our own bound of two pictures at a time, not to libvips' threads and caches.
sharp.concurrency(1);
sharp.cache(false);

/** More pixels than any camera of a newsroom gives; a file of a few bytes can claim billions. */
export const maxPixels = 100_000_000;

/** Opens a picture's bytes: first frame only, turned as the camera was held, refused where it is cut short. */
export const decoder = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { failOn: "error", limitInputPixels: maxPixels, autoOrient: true });

/** Opens pixels that were decoded before. */
export const fromPixels = (pixels: Uint8Array, { width, height, channels }: Raw): Sharp =>
  sharp(pixels, { raw: { width, height, channels } });

/** Part of every derived file's name: another encoder writes other bytes. */
export const encoderVersion = `sharp ${sharp.versions.sharp}, vips ${sharp.versions.vips}`;

/** Width and height as seen, from the header alone: null where they cannot be read. */
export async function headerSize(bytes: Uint8Array): Promise<{ width: number; height: number } | null> {
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return autoOrient.width > 0 && autoOrient.height > 0 ? autoOrient : null;
  } catch {
    return null;
  }
}
