import { type AssetFile, hashedFile } from "./hashed-file.ts";

async function png(svg: Uint8Array, size: number, name = `ikon-${size}.png`): Promise<AssetFile> {
  const { default: sharp } = await import("sharp");
  const bytes = await sharp(svg, { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
  return hashedFile(name, bytes);
}

/** The icon as PNG, 192 and 512 pixels wide: the sizes that web app manifests need. */
export const icons = (svg: Uint8Array): Promise<[AssetFile, AssetFile]> =>
  Promise.all([png(svg, 192), png(svg, 512)]);

/** The icon for systems that cut it to a shape of theirs. */
export const maskableIcon = (svg: Uint8Array): Promise<AssetFile> => png(svg, 512, "ikon-penuh-512.png");
