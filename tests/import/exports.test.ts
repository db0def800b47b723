import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importInto } from "../support/import-run.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

/** Real exports, kept beside the checkout and not in it. Of these the largest is damaged; `WARTA_TORTURE=1` damages all, 200 and 50 times. */
const folder = path.resolve(import.meta.dirname, "../../../shared/wxr");
const exports_ = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xml")) : [];
if (exports_.length === 0)
  process.stderr.write("exports.test.ts: no ../shared/wxr beside this checkout, so its tests are skipped.\n");
const isLong = process.env["WARTA_TORTURE"] === "1";
const size = (name: string): number => statSync(path.join(folder, name)).size;
const damaged = [...exports_].sort((a, b) => size(b) - size(a)).slice(0, isLong ? undefined : 1);
const items = (text: string): number => (text.match(/<\/item>/g) ?? []).length;

async function importBytes(bytes: Uint8Array) {
  const scratch = await scratchFolder();
  await fs.mkdir(path.join(scratch, "articles"));
  await fs.writeFile(path.join(scratch, "ekspor.xml"), bytes);
  return importInto(path.join(scratch, "articles"), path.join(scratch, "ekspor.xml"));
}

describe.skipIf(exports_.length === 0)("a real export", () => {
  it.each(exports_)("%s comes in with every item told of, and passes the check", async (name) => {
    const bytes = readFileSync(path.join(folder, name));
    const run = await importBytes(bytes);
    expect(run.outcomes).toHaveLength(items(bytes.toString()));
    expect(run.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const found = await run.check();
    expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(damaged)(
    "%s, truncated anywhere, keeps every whole item, and says that it is truncated",
    {
      timeout: 600_000,
    },
    async (name) => {
      const text = readFileSync(path.join(folder, name));
      await fc.assert(
        fc.asyncProperty(fc.nat(Math.max(text.length - 20, 1)), async (at) => {
          const cut = text.subarray(0, at);
          const run = await importBytes(cut);
          expect(run.outcomes.length).toBeGreaterThanOrEqual(items(cut.toString()));
          expect(run.problems.some(({ severity }) => severity === "error")).toBe(true);
          expect((await run.check()).filter(({ severity }) => severity === "error")).toEqual([]);
        }),
        { numRuns: isLong ? 200 : 12 },
      );
    },
  );

  it.each(damaged)("%s, with a byte changed anywhere, loses no item", { timeout: 600_000 }, async (name) => {
    const text = readFileSync(path.join(folder, name));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(Math.max(text.length - 1, 1)),
        fc.integer({ min: 0, max: 255 }),
        async (at, byte) => {
          const changed = Buffer.from(text);
          changed[at] = byte;
          const run = await importBytes(changed);
          // A damaged tag of an item may join it with its neighbour, which is then told.
          const told = run.problems.length > 0 ? 1 : 0;
          expect(run.outcomes.length + told).toBeGreaterThanOrEqual(items(text.toString()));
          expect((await run.check()).filter(({ severity }) => severity === "error")).toEqual([]);
        },
      ),
      { numRuns: isLong ? 50 : 6 },
    );
  });
});
