/** Folder of the search index below the output folder. */
export const FOLDER = "indeks-cari";

/** `indeks-cari/bundles.json`: which bundles there are, newest first. `path` is below the output folder. */
export function writeBundles(names: readonly string[]): { path: string; bytes: Uint8Array } {
  const text = `${JSON.stringify({ version: 1, bundles: names })}\n`;
  return { path: `${FOLDER}/bundles.json`, bytes: new TextEncoder().encode(text) };
}

/** Reads that file's JSON, in the browser as in Node. Throws a TypeError when it is something else. */
export function readBundles(data: unknown): string[] {
  const isList =
    typeof data === "object" && data !== null && "version" in data && data.version === 1 && "bundles" in data;
  if (!isList || !Array.isArray(data.bundles)) throw new TypeError("not a list of search bundles");
  return data.bundles.map((name: unknown) => {
    // The names become parts of paths.
    if (typeof name !== "string" || !/^[a-z0-9-]+$/.test(name)) throw new TypeError("not a name of a search bundle");
    return name;
  });
}
