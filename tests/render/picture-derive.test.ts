import { readdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { derivePicture, describePicture } from "../../src/render/pictures.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { animated, painted, tagged } from "./picture-samples.ts";

/** Derives a picture into a cache of its own, or the one given. */
async function derive(bytes: Uint8Array, cache?: string) {
  const folder = await scratchFolder();
  const file = path.join(folder, "foto.jpg");
  await writeFile(file, bytes);
  const source = await describePicture(file);
  if ("trouble" in source) throw new Error(source.trouble);
  return { source, picture: await derivePicture(source, cache ?? path.join(folder, "cache")) };
}

const widthsOf = (picture: { files: readonly { path: string }[] }): string[] =>
  picture.files.map((file) => file.path.replace(/^gambar\/[0-9a-f]{16}-/, ""));

describe("derived pictures", () => {
  it.each([
    [
      1700,
      ["640.avif", "960.avif", "1280.avif", "320.webp", "640.webp", "960.webp", "1280.webp", "1200.jpg"],
    ],
    [700, ["640.avif", "320.webp", "640.webp", "700.jpg"]],
    [320, ["320.webp", "320.jpg"]],
    [100, ["100.webp", "100.jpg"]],
  ])("of a picture %i wide are never wider than it", async (width, names) => {
    const { picture } = await derive(await painted(width, 60).jpeg().toBuffer());
    expect(widthsOf(picture)).toEqual(names);
    for (const file of picture.files) {
      const { format, ...size } = await sharp(file.file).metadata();
      expect(size).toMatchObject({ width: file.width, height: file.height });
      const ending = path.extname(file.path).slice(1);
      expect(format).toBe({ avif: "heif", jpg: "jpeg" }[ending] ?? ending);
      expect((await stat(file.file)).size).toBe(file.size);
    }
  });

  it("hold nothing of the camera's data, and stand upright", async () => {
    const original = await tagged(900, 600);
    expect(original.includes("Telepon Rahasia")).toBe(true);
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const { picture } = await derive(original);
    expect(picture).toMatchObject({ width: 600, height: 900 });
    for (const { file } of picture.files) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(file).metadata();
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
      expect((await readFile(file)).includes("Rahasia")).toBe(false);
    }
  });

  it("are the same bytes twice, in caches of their own", async () => {
    const bytes = await painted(700, 60).png().toBuffer();
    const [one, two] = [await derive(bytes), await derive(bytes)];
    expect(two.picture.files.map(({ path }) => path)).toEqual(one.picture.files.map(({ path }) => path));
    for (const [index, { file }] of one.picture.files.entries()) {
      expect(await readFile(two.picture.files[index]?.file ?? "")).toEqual(await readFile(file));
    }
  });

  it("are named anew where the picture changes", async () => {
    const one = await derive(await painted(50, 50).png().toBuffer());
    const two = await derive(await painted(50, 51).png().toBuffer());
    expect(one.picture.hash).not.toBe(two.picture.hash);
  });

  it("are made once, and again where a file of the cache is cut short", async () => {
    const cache = await scratchFolder();
    const bytes = await painted(700, 500).jpeg().toBuffer();
    const first = (await derive(bytes, cache)).picture;
    const file = first.files[0]?.file ?? "";
    const { mtimeMs } = await stat(file);
    expect((await derive(bytes, cache)).picture).toEqual(first);
    expect((await stat(file)).mtimeMs).toBe(mtimeMs);

    await truncate(file, 10);
    expect((await derive(bytes, cache)).picture).toEqual(first);
    expect((await stat(file)).size).toBe(first.files[0]?.size);
    expect((await readdir(path.join(cache, "pictures"))).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("show the first frame of an animation", async () => {
    const { picture } = await derive(await animated());
    const { data } = await sharp(picture.files.at(-1)?.file).raw().toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(200);
    expect(data[2]).toBeLessThan(50);
  });

  it("have paper where the picture was clear", async () => {
    const clear = sharp({ create: { width: 50, height: 50, channels: 4, background: "#00000000" } });
    const { picture } = await derive(await clear.png().toBuffer());
    const { data } = await sharp(picture.files.at(-1)?.file).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  it.each([
    ["in CMYK", (picture: Sharp) => picture.toColourspace("cmyk").jpeg().toBuffer()],
    ["of 16 bits", (picture: Sharp) => picture.toColourspace("rgb16").png().toBuffer()],
    ["in grey", (picture: Sharp) => picture.toColourspace("b-w").png().toBuffer()],
    ["in grey of 16 bits", (picture: Sharp) => picture.toColourspace("grey16").png().toBuffer()],
  ])("of one %s are in sRGB of eight bits", async (_, make) => {
    const { picture } = await derive(await make(painted(700, 30)));
    for (const { file } of picture.files) {
      const { space, depth } = await sharp(file).metadata();
      expect(["srgb", "b-w"]).toContain(space);
      expect(depth).toBe("uchar");
    }
  });

  it("of a picture too tall for WebP are made narrower", async () => {
    const { picture } = await derive(await painted(33, 17_000).png().toBuffer());
    expect(picture.files[0]).toMatchObject({ height: 16_000 });
  });

  it("are not made of a file that has changed since it was looked at", async () => {
    const { source } = await derive(await painted(50, 50).png().toBuffer());
    await writeFile(source.file, await painted(50, 51).png().toBuffer());
    await expect(derivePicture(source, await scratchFolder())).rejects.toThrow("changed");
  });
});
