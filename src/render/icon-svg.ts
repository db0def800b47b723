import { readFile } from "node:fs/promises";
import path from "node:path";
import { mix } from "../identity/colours.ts";
import type { Look } from "../identity/look.ts";

/** The icon: the portal's own, else Warta's in the portal's colours. */
export async function iconSvg(layoutsDir: string, { icon, palette }: Look): Promise<Uint8Array> {
  if (icon) return new TextEncoder().encode(icon.text);
  const drawn = await readFile(path.join(layoutsDir, "icons/icon.svg"), "utf8");
  const [ground, letter] = [palette.alert.light, palette.onAlert.light];
  return new TextEncoder().encode(
    drawn
      .replace("#tile", ground)
      .replace("#letter", letter)
      .replace("#line", mix(ground, letter, 0.68)),
  );
}
