import fs from "node:fs/promises";
import path from "node:path";
import { isMissing } from "../files.ts";
import { Refusal } from "./refusal.ts";

const ARTICLE = /\.(?:md|txt)$/i;
const TOP = new Set(["_portal", "urls.lock", "readme.md"]);

/** Whether a name is that of an article file below the articles folder; nothing is looked up. */
export const isArticleName = (file: string): boolean => ARTICLE.test(file) && isInside(file);

/** Whether a path with `/` stays below the articles folder, and out of what is not the articles'. */
export function isInside(file: string): boolean {
  const parts = file.split("/");
  return (
    file.length <= 400 &&
    !/[\\\p{Cc}:*?"<>|]/u.test(file) &&
    parts.every((part) => part !== "" && !part.startsWith(".") && !/[. ]$/.test(part)) &&
    !TOP.has((parts[0] ?? "").toLowerCase())
  );
}

/**
 * Where a file lies that a person named. Throws `Refusal` for names that lead out of the folder, and for symbolic
 * links anywhere on the way: a link may lead anywhere.
 */
export async function placeOf(dir: string, file: string, isAllowed = isArticleName): Promise<string> {
  if (!isAllowed(file)) throw new Refusal(400, "bad-file-name", { file });
  const root = await fs.realpath(dir);
  let place = root;
  for (const part of file.split("/")) {
    const found = await onDisk(place, part);
    place = path.join(place, found.name);
    if (found.isLink) throw new Refusal(400, "link-in-path", { file });
  }
  return place;
}

/** A name as the disk has it: some systems take letters apart (NFD). */
async function onDisk(folder: string, part: string): Promise<{ name: string; isLink: boolean }> {
  for (const name of [part, part.normalize("NFD"), part.normalize("NFC")]) {
    try {
      return { name, isLink: (await fs.lstat(path.join(folder, name))).isSymbolicLink() };
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return { name: part.normalize("NFC"), isLink: false };
}
