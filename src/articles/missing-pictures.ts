import fs from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../problems.ts";
import type { PictureRef } from "./article.ts";
import { collector } from "./report.ts";

/** Pictures of an article that are not there, or are links: errors. */
export async function missingPictures(
  dir: string,
  file: string,
  pictures: readonly PictureRef[],
): Promise<Problem[]> {
  const { report, problems } = collector(file);
  for (const picture of pictures) {
    const found = await fs.lstat(path.join(dir, picture.file)).catch(() => null);
    if (found?.isSymbolicLink()) report("error", "picture.link", picture, { picture: picture.file });
    else if (!found?.isFile()) report("error", "picture.missing", picture, { picture: picture.file });
  }
  return problems;
}
