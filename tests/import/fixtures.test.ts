import { readdirSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { type Imported, importInto } from "../support/import-run.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

/** Exports whose names say what is in them; the file of the same name ending in `.txt` is all that comes of it. */
const folder = path.resolve(import.meta.dirname, "../fixtures/wxr");
const exports_ = readdirSync(folder).filter((name) => name.endsWith(".xml"));

/** Lays a picture beside the export for each one in its media library, but those named as missing. */
async function uploadsOf(xml: string, uploads: string): Promise<void> {
  const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
    .jpeg()
    .toBuffer();
  for (const [, name = ""] of xml.matchAll(
    /<wp:attachment_url><!\[CDATA\[[^\]]*\/(2020\/05\/[\w-]+\.jpg)/g,
  )) {
    if (name.includes("hilang")) continue;
    await fs.mkdir(path.dirname(path.join(uploads, name)), { recursive: true });
    await fs.writeFile(path.join(uploads, name), jpeg);
  }
}

async function told(run: Imported): Promise<string> {
  const outcomes = run.outcomes.map(
    ({ title, status, notes }) =>
      `${status}: ${title || "(tanpa judul)"}${notes.map(({ code }) => `\n  ${code}`).join("")}\n`,
  );
  const texts = await Promise.all(
    [...run.files]
      .sort()
      .map(async (file) =>
        /\.(?:md|yaml)$/.test(file) ? `==> ${file}\n${await run.read(file)}` : `==> ${file}\n`,
      ),
  );
  return [outcomes.join(""), ...texts].join("\n");
}

describe("an export with", () => {
  it.each(exports_)("%s comes in as it should, and passes the check", async (name) => {
    const scratch = await scratchFolder();
    const [articles, uploads] = [path.join(scratch, "articles"), path.join(scratch, "uploads")];
    await fs.mkdir(articles);
    await fs.mkdir(uploads);
    await uploadsOf(await fs.readFile(path.join(folder, name), "utf8"), uploads);
    const run = await importInto(articles, path.join(folder, name), { uploads });
    expect(run.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    await expect(await told(run)).toMatchFileSnapshot(path.join(folder, name.replace(/\.xml$/, ".txt")));
    expect((await run.check()).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
