import fs from "node:fs/promises";
import path from "node:path";
import { isMissing } from "../files.ts";
import { openSearch, type Search } from "./query.ts";
import type { Read } from "./reader.ts";
import { FOLDER, LIST } from "./search-list.ts";

/** There is no search index in that folder: it was never built. */
export class NoIndexError extends Error {
  override name = "NoIndexError";
}

/** Reads files of a built portal's search. */
export const readFolder =
  (dist: string): Read =>
  async (file) => {
    try {
      return await fs.readFile(path.join(dist, FOLDER, file));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };

/** The browser's search over a built portal's folder. Throws `NoIndexError` where there is no index. */
export async function openFolder(dist: string): Promise<Search> {
  const read = readFolder(dist);
  if (!(await read(LIST))) throw new NoIndexError(`no search index in ${dist}: build the portal first`);
  return openSearch(read);
}
