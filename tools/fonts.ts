/** Cuts the fonts that a first view loads, `layouts/fonts/`, out of the packages: `npx tsx tools/fonts.ts`. */
import fs from "node:fs/promises";
import path from "node:path";
import { coreFonts } from "./fonts/core-fonts.ts";

const folder = path.resolve(import.meta.dirname, "../layouts/fonts");
await fs.mkdir(folder, { recursive: true });
for (const [name, bytes] of await coreFonts()) {
  await fs.writeFile(path.join(folder, name), bytes);
  process.stdout.write(`${name}: ${bytes.length} bytes\n`);
}
