import fs from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { walk } from "../src/files.ts";
import { type Listing, walkKnown } from "../src/walk-known.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

/** Longer than the coarsest clock of a file system in use. */
const TICK_MS = 12;
/** When all that the tests do is long past. */
const LATER = Date.now() + 3_600_000;

/** A folder, and what a walk remembers of it. */
async function walked(at = LATER) {
  const { dir, remove } = await temporaryFolder({
    "index.html": "a",
    "a-b/x.html": "b",
    "a/x.html": "c",
    "a/deep/y.html": "d",
    "ab.html": "e",
  });
  const { listing } = walkKnown(dir, null, at);
  await sleep(TICK_MS);
  return { dir, remove, listing: JSON.parse(JSON.stringify(listing)) as Listing };
}

it("gives files in the order of their paths", async () => {
  const { dir, remove } = await walked();
  expect([...walk(dir).keys()]).toEqual(["a-b/x.html", "a/deep/y.html", "a/x.html", "ab.html", "index.html"]);
  await remove();
});

it.each<[string, (dir: string) => Promise<unknown>]>([
  ["nothing changed", async () => {}],
  ["a file was added", (dir) => fs.writeFile(path.join(dir, "a/deep/z.html"), "z")],
  ["a file was edited", (dir) => fs.writeFile(path.join(dir, "a/deep/y.html"), "other")],
  ["a file was removed", (dir) => fs.rm(path.join(dir, "a/x.html"))],
  ["a file was renamed", (dir) => fs.rename(path.join(dir, "a/x.html"), path.join(dir, "a/w.html"))],
  ["a folder was added", (dir) => fs.cp(path.join(dir, "a"), path.join(dir, "aa"), { recursive: true })],
  ["a folder was removed", (dir) => fs.rm(path.join(dir, "a"), { recursive: true })],
  ["a folder was renamed", (dir) => fs.rename(path.join(dir, "a/deep"), path.join(dir, "a/other"))],
  [
    "a folder became a file",
    (dir) =>
      fs.rm(path.join(dir, "a-b"), { recursive: true }).then(() => fs.writeFile(path.join(dir, "a-b"), "")),
  ],
  [
    "two folders changed their names",
    async (dir) => {
      await fs.rename(path.join(dir, "a"), path.join(dir, "t"));
      await fs.rename(path.join(dir, "a-b"), path.join(dir, "a"));
      await fs.rename(path.join(dir, "t"), path.join(dir, "a-b"));
    },
  ],
  ["everything was removed", (dir) => fs.rm(dir, { recursive: true })],
])("sees what is there where %s", async (_, change) => {
  const { dir, remove, listing } = await walked();
  await change(dir);
  const again = walkKnown(dir, listing, LATER);
  expect([...again.files]).toEqual([...walk(dir)]);
  expect([...walkKnown(dir, again.listing, LATER).files]).toEqual([...walk(dir)]);
  await remove();
});

it("does not list a folder again that did not change", async () => {
  const { dir, remove, listing } = await walked();
  expect(walkKnown(dir, listing, LATER).same).toBe(true);
  const [state, names, folders] = listing;
  const less: Listing = [state, names.filter((name) => name !== "ab.html"), folders];
  expect(walkKnown(dir, less, LATER).files.has("ab.html")).toBe(false);
  await remove();
});

it("remembers no folder that changed a moment ago", async () => {
  const { dir, remove, listing } = await walked(0);
  expect(walkKnown(dir, listing, LATER).same).toBe(false);
  await remove();
});
