import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { describePicture } from "../../src/render/pictures.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { animated, painted, pngClaiming, tagged } from "./picture-samples.ts";

const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

async function describeBytes(name: string, bytes: string | Uint8Array) {
  const file = path.join(await scratchFolder(), name);
  await writeFile(file, bytes);
  return describePicture(file);
}

/** The first part of a file that is whole. */
const cut = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length * 0.6));

describe("a picture file", () => {
  it.each([
    ["jpeg", () => painted(90, 60).jpeg().toBuffer(), 90, 60],
    ["png", () => painted(90, 60).png().toBuffer(), 90, 60],
    ["webp", () => painted(90, 60).webp().toBuffer(), 90, 60],
    ["avif", () => painted(90, 60).avif().toBuffer(), 90, 60],
    ["gif", animated, 40, 30],
  ] as const)("is told as %s by its bytes, whatever its name", async (format, make, width, height) => {
    expect(await describeBytes("a.bin", await make())).toMatchObject({ format, width, height });
  });

  it("has the size that it is seen with, not that of the sensor", async () => {
    expect(await describeBytes("a.jpg", await tagged(90, 60))).toMatchObject({ width: 60, height: 90 });
  });

  it.each([
    ["an SVG with script", "a.svg", () => svg, "svg"],
    ["an SVG that is called a PNG", "a.png", () => svg, "svg"],
    ["text", "a.jpg", () => "bukan gambar", "type"],
    ["nothing", "a.jpg", () => "", "type"],
    ["a TIFF", "a.jpg", () => painted(9, 9).tiff().toBuffer(), "type"],
    ["a JPEG cut short", "a.jpg", async () => cut(await painted(400, 300).jpeg().toBuffer()), "broken"],
    ["a PNG cut short", "a.png", async () => cut(await painted(400, 300).png().toBuffer()), "broken"],
    ["a WebP cut short", "a.webp", async () => cut(await painted(400, 300).webp().toBuffer()), "broken"],
    ["a JPEG's first bytes only", "a.jpg", () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "broken"],
    ["a PNG that claims 50,000 by 50,000 pixels", "a.png", () => pngClaiming(50_000, 50_000), "pixels"],
  ])("is refused where it is %s", async (_, name, make, trouble) => {
    expect(await describeBytes(name, await make())).toEqual({ trouble });
  });

  it("is refused where it is missing, a folder, a link, or too heavy", async () => {
    const folder = await scratchFolder();
    const at = (name: string) => path.join(folder, name);
    await writeFile(at("a.png"), await painted(9, 9).png().toBuffer());
    await mkdir(at("folder"));
    await symlink(at("a.png"), at("link.png"));
    await writeFile(at("heavy.png"), "");
    await truncate(at("heavy.png"), 40 * 1024 * 1024 + 1);
    const found = ["none.png", "a.png/b.png", "folder", "link.png", "heavy.png"].map((name) =>
      describePicture(at(name)),
    );
    expect(await Promise.all(found)).toEqual(
      ["missing", "missing", "file", "link", "heavy"].map((trouble) => ({ trouble })),
    );
  });
});
