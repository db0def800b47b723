/** Folder of the search index below the output folder. */
export const FOLDER = "indeks-cari";

/** The list of the bundles, below the output folder: `{"version":1,"bundles":["2026-11", …]}`, newest first. */
export const LIST = `${FOLDER}/bundles.json`;

/** Reads that list, parsed, in the browser as in Node. Throws a TypeError when it is something else. */
export function readBundles(data: unknown): string[] {
  const isList =
    typeof data === "object" && data !== null && "version" in data && data.version === 1 && "bundles" in data;
  if (!isList || !Array.isArray(data.bundles)) throw new TypeError("not a list of search bundles");
  return data.bundles.map((name: unknown) => {
    // The names become parts of paths.
    if (typeof name !== "string" || !/^[a-z0-9-]+$/.test(name))
      throw new TypeError("not a name of a search bundle");
    return name;
  });
}
