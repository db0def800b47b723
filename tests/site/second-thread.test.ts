import path from "node:path";
import { expect, inject, it } from "vitest";
import { build } from "../../src/build.ts";
import { wartaFine } from "../support/command.ts";
import { copyDemo, DEMO_NOW, givePictures, setSite } from "../support/demo.ts";
import { filesOf, read } from "../support/output.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Enough for a second thread to be started before the plan is made. */
const STORIES = 1600;

const archive = (): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: STORIES }, (_, at) => {
      const day = `2024-01-${String(1 + (at % 20)).padStart(2, "0")}`;
      const story = `---\nheadline: Arsip ${at}\ndate: ${day} 08:00\n---\n\nIsi “${at}” – dari arsip.\n`;
      return [`articles/arsip/${day}-arsip-${at}.md`, story];
    }),
  );

/** Bytes as text, so that what differs is told by name. */
const contents = async (out: string): Promise<Map<string, string>> =>
  new Map((await filesOf(out)).map((file) => [file, read(out, file)]));

it("renders the same bytes in two threads as in one", { timeout: 480_000 }, async () => {
  const { dir, remove } = await temporaryFolder(archive());
  const [articles, cache] = [path.join(dir, "articles"), path.join(dir, "cache")];
  const [one, two] = [path.join(dir, "one"), path.join(dir, "two")];
  try {
    await copyDemo(articles);
    // Those of the archive would take longer than all else.
    await setSite(articles, "cards", "{ since: 2026-11-01 }");
    await givePictures(inject("demoCache"), cache);
    const folders = ["--articles", articles, "--cache", cache, "--out", two];
    await wartaFine(["build", ...folders, "--now", DEMO_NOW, "--no-search"]);
    // Run from its sources, Warta has one thread.
    await build({ articles, cache, out: one, now: Date.parse(DEMO_NOW), search: false });
    const expected = await contents(one);
    expect(expected.size).toBeGreaterThan(STORIES);
    expect(await contents(two)).toEqual(expected);
  } finally {
    await remove();
  }
});
