import type { Look } from "../identity/look.ts";
import type { Svg } from "../portal.ts";
import { type AssetFile, hashedFile } from "./hashed-file.ts";

/** A logo's file. */
export const logoFile = (svg: Svg): AssetFile => hashedFile("logo.svg", new TextEncoder().encode(svg.text));

/** The files of a portal's logo, each once. */
export function logoFiles({ logo }: Look): AssetFile[] {
  const drawings = logo ? [logo.light, ...(logo.dark ? [logo.dark] : [])] : [];
  return [...new Map(drawings.map(logoFile).map((file) => [file.path, file])).values()];
}
