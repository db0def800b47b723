/** Draws the demo portal's pictures: `npx tsx docs/pictures/draw.ts [NAME…]`. All are ours, made of this code. */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { height, restart, width } from "./kit.ts";
import { land } from "./scenes/land.ts";
import { life } from "./scenes/life.ts";
import { people } from "./scenes/people.ts";
import { sea } from "./scenes/sea.ts";
import { town } from "./scenes/town.ts";
import { underwater } from "./scenes/underwater.ts";

const articles = join(dirname(fileURLToPath(import.meta.url)), "../../articles");

/** Paper grain over the whole picture: faint enough to keep the files small. */
const grain = `<filter id="grain"><feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="2" seed="7"/>
  <feColorMatrix values="0 0 0 0 .5  0 0 0 0 .42  0 0 0 0 .32  0 0 0 1.1 -.42"/></filter>
  <rect width="${width}" height="${height}" filter="url(#grain)" opacity=".2"/>`;

const scenes = { ...sea, ...town, ...land, ...underwater, ...life, ...people };
const wanted = process.argv.slice(2);

for (const [file, scene] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.some((name) => file.includes(name))) continue;
  restart();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${scene()}${grain}</svg>`;
  const target = join(articles, file);
  await mkdir(dirname(target), { recursive: true });
  const { size } = await sharp(Buffer.from(svg))
    .flatten()
    .jpeg({ quality: 78, mozjpeg: true })
    .toFile(target);
  process.stdout.write(`${Math.round(size / 1000)} kB  ${file}\n`);
}
