import fs from "node:fs/promises";
import path from "node:path";
import { walk } from "../files.ts";
import { project } from "../project.ts";
import { buildCommand } from "./build-command.ts";
import { photograph } from "./photograph.ts";
import { run } from "./run.ts";
import { inWorkspace } from "./workspace.ts";

/** One build of a portal of pictures, in a process of its own. */
export interface PictureBuild {
  readonly ms: number;
  /** Null where the system does not tell. */
  readonly peakBytes: number | null;
  /** Files of the pictures' cache that it wrote: none where no picture was decoded. */
  readonly written: number;
}

export interface PictureFigures {
  readonly pictures: number;
  /** Of the originals. */
  readonly bytes: number;
  readonly first: PictureBuild;
  readonly again: PictureBuild;
}

/** Of a photograph of 12 megapixels. */
export const defaults = { counts: [100, 1000], width: 4000, height: 3000 } as const;

/** What memory may grow by from the smallest portal to the largest: models and pages take some, pictures none. */
const GROWTH = 1.25;

interface PictureOptions {
  readonly counts: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Builds portals of so many stories twice, each story with a picture that no other has. */
export async function measurePictures({ counts, width, height }: PictureOptions): Promise<PictureFigures[]> {
  const original = await photograph(width, height);
  const figures: PictureFigures[] = [];
  for (const count of counts) {
    figures.push(
      await inWorkspace(count * Math.ceil(original.length / 100_000), async ({ root }) => {
        const at = (name: string): string => path.join(root, name);
        await writeStories(at("articles"), count, original);
        const build = async (): Promise<PictureBuild> => {
          const before = times(at("cache/pictures"));
          const folders = { articles: at("articles"), dist: at("dist"), cache: at("cache") };
          const [command, ...args] = buildCommand(folders);
          const { ms, peakBytes } = await run(command, args, { cwd: project });
          const after = [...times(at("cache/pictures"))];
          return { ms, peakBytes, written: after.filter(([name, time]) => before.get(name) !== time).length };
        };
        const first = await build();
        return { pictures: count, bytes: original.length * count, first, again: await build() };
      }),
    );
  }
  return figures;
}

/** Whether more pictures take more memory than fewer, or a second build makes any anew. */
export function isWasteful(figures: readonly PictureFigures[]): boolean {
  const peaks = [...figures].sort((a, b) => a.pictures - b.pictures).map(({ first }) => first.peakBytes ?? 0);
  return (peaks.at(-1) ?? 0) > (peaks[0] ?? 0) * GROWTH || figures.some(({ again }) => again.written > 0);
}

/** The figures as a developer reads them. */
export const pictureReport = (figures: readonly PictureFigures[]): string =>
  figures
    .map(({ pictures, bytes, first, again }) =>
      [
        `${pictures} pictures, ${Math.round(bytes / 1e6)} MB`,
        `  first build   ${toldOf(first)}`,
        `  second build  ${toldOf(again)}`,
        "",
      ].join("\n"),
    )
    .join("");

const toldOf = ({ ms, peakBytes, written }: PictureBuild): string => {
  const peak = peakBytes === null ? "not told by this system" : `${Math.round(peakBytes / 1e6)} MB`;
  return `${(ms / 1000).toFixed(1)} s, peak memory ${peak}, ${written} files written`;
};

/** Stories with a picture each, which stands beside them. */
async function writeStories(articles: string, count: number, original: Buffer): Promise<void> {
  await fs.mkdir(articles, { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const name = `2026-11-20-kapal-${number}`;
    const story = `---\nheadline: Kapal ${number} tiba\nimage: ${name}.jpg\nimageAlt: Kapal\n---\n\nKapal tiba.\n`;
    await fs.writeFile(path.join(articles, `${name}.md`), story);
    await fs.writeFile(path.join(articles, `${name}.jpg`), commented(original, `${number}`));
  }
}

/** When each file of the cache was written. */
const times = (folder: string): Map<string, number> =>
  new Map([...walk(folder)].map(([name, { mtimeMs }]) => [name, mtimeMs]));

/** The same picture as another file: with a comment (JPEG's COM segment) after its first marker. */
function commented(jpeg: Buffer, comment: string): Buffer {
  const text = Buffer.from(comment);
  const head = Buffer.from([0xff, 0xfe, 0, text.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, text, jpeg.subarray(2)]);
}
