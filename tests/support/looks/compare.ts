import { existsSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { type Look, lookFile } from "./look.ts";
import { fromFile, type Photographer, toFile } from "./photographer.ts";
import { defaults, unlikeness } from "./unlikeness.ts";

/** Where the pictures are kept. */
export const looksFolder = path.resolve(import.meta.dirname, "../../../docs/design/looks");

/** The picture that is kept of a look. */
export const keptFile = (look: Look): string => path.join(looksFolder, lookFile(look));

/** How unlike each look is to the picture that is kept of it; one without a picture is wholly unlike. */
export async function unlikeLooks(
  camera: Photographer,
  looks: readonly Look[],
  told: (text: string) => void = () => {},
): Promise<{ readonly look: string; readonly unlikeness: number }[]> {
  const unlike = [];
  for (const look of looks) {
    const fresh = await camera.take(look);
    const found = existsSync(keptFile(look)) ? unlikeness(await fromFile(keptFile(look)), fresh) : 1;
    if (found > defaults.share) {
      unlike.push({ look: lookFile(look), unlikeness: found });
      told(`${lookFile(look)} differs: ${(found * 100).toFixed(1)} %`);
    }
  }
  return unlike;
}

/** Takes the pictures anew. One that nobody would see to differ stays as it is, lest each renewal rewrites all. */
export async function renewLooks(
  camera: Photographer,
  looks: readonly Look[],
  told: (text: string) => void = () => {},
): Promise<number> {
  await fs.mkdir(looksFolder, { recursive: true });
  let renewed = 0;
  for (const look of looks) {
    const fresh = await camera.take(look);
    const file = keptFile(look);
    if (existsSync(file) && unlikeness(await fromFile(file), fresh) <= defaults.share / 4) continue;
    await fs.writeFile(file, await toFile(fresh));
    told(lookFile(look));
    renewed += 1;
  }
  return renewed;
}
