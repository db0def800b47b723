import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pictureProblems } from "../render/picture-store.ts";
import { derivePicture } from "../render/pictures.ts";
import { photograph } from "./photograph.ts";

/** What one build makes of many pictures. */
export interface PictureRun {
  readonly cpuSeconds: number;
  /** Files of the cache that it wrote. */
  readonly written: number;
}

export interface PictureFigures {
  readonly pictures: number;
  /** Of the originals. */
  readonly bytes: number;
  readonly first: PictureRun;
  readonly again: PictureRun;
  /** Of the whole process, the making of the originals included. */
  readonly peakMemoryMB: number;
}

/** Derives so many pictures of 12 megapixels, each a file of its own, and once more. */
export async function measurePictures(count: number): Promise<PictureFigures> {
  const dir = await fs.mkdtemp(path.join(os.tmpdir(), "warta-pictures-"));
  try {
    const original = await photograph();
    const names = Array.from({ length: count }, (_, index) => `${index}.jpg`);
    for (const [index, name] of names.entries())
      await fs.writeFile(path.join(dir, name), commented(original, `${index}`));
    const cache = path.join(dir, "cache");
    const first = await derived(dir, names, cache);
    const again = await derived(dir, names, cache);
    const peakMemoryMB = Math.round(process.resourceUsage().maxRSS / 1024);
    return { pictures: count, bytes: original.length * count, first, again, peakMemoryMB };
  } finally {
    await fs.rm(dir, { recursive: true, force: true });
  }
}

/** The figures as a developer reads them. */
export const pictureReport = ({ pictures, bytes, first, again, peakMemoryMB }: PictureFigures): string =>
  [
    `${pictures} pictures of 12 megapixels, ${Math.round(bytes / 1e6)} MB`,
    `first build   ${first.cpuSeconds.toFixed(1)} s of CPU, ${first.written} files written`,
    `second build  ${again.cpuSeconds.toFixed(1)} s of CPU, ${again.written} files written`,
    `peak memory   ${peakMemoryMB} MB`,
    "",
  ].join("\n");

async function derived(dir: string, names: readonly string[], cache: string): Promise<PictureRun> {
  const before = await times(cache);
  const began = process.cpuUsage();
  const places = names.map((name) => [name, { article: "a.md", at: { line: 1, column: 1 } }] as const);
  const problems = await pictureProblems(dir, new Map(places), {
    cache,
    use: async (_, source) => void (await derivePicture(source, cache)),
  });
  const [problem] = problems;
  if (problem) throw new Error(`${problem.code}: ${JSON.stringify(problem.params)}`);
  const { user, system } = process.cpuUsage(began);
  const written = [...(await times(cache))].filter(([name, time]) => before.get(name) !== time).length;
  return { cpuSeconds: (user + system) / 1e6, written };
}

/** When each file of the cache was written. */
async function times(cache: string): Promise<Map<string, number>> {
  const folder = path.join(cache, "pictures");
  const names = await fs.readdir(folder).catch(() => []);
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (await fs.stat(path.join(folder, name))).mtimeMs);
  return found;
}

/** The same picture as another file: with a comment (JPEG's COM segment) after its first marker. */
function commented(jpeg: Buffer, comment: string): Buffer {
  const text = Buffer.from(comment);
  const head = Buffer.from([0xff, 0xfe, 0, text.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, text, jpeg.subarray(2)]);
}
