import { readFile } from "node:fs/promises";
import path from "node:path";
import { mix } from "../identity/colours.ts";
import type { Look } from "../identity/look.ts";

/** The icon: the portal's own, else Warta's in the portal's colours. Its edges stand on the pixels of a tab's 16. */
export async function iconSvg(layoutsDir: string, look: Look): Promise<Uint8Array> {
  return new TextEncoder().encode(look.icon?.text ?? (await drawnIcon(layoutsDir, look)));
}

/**
 * Warta's icon for systems that cut icons to a shape of theirs: the ground fills the square, and what must be seen stands
 * within a circle of four fifths of it (the manifest's "safe zone"). Null for a portal's own, of which that is not known.
 */
export async function maskableSvg(layoutsDir: string, look: Look): Promise<Uint8Array | null> {
  if (look.icon) return null;
  const drawn = await drawnIcon(layoutsDir, look);
  return new TextEncoder().encode(
    drawn.replace(' rx="12"', "").replace("<g>", '<g transform="matrix(.8 0 0 .8 6.4 6.4)">'),
  );
}

async function drawnIcon(layoutsDir: string, { palette }: Look): Promise<string> {
  const drawn = await readFile(path.join(layoutsDir, "icons/icon.svg"), "utf8");
  const [ground, letter] = [palette.alert.light, palette.onAlert.light];
  return drawn
    .replace("#tile", ground)
    .replace("#letter", letter)
    .replace("#line", mix(ground, letter, 0.68));
}
