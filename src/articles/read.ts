import fs from "node:fs/promises";
import type { Portal } from "../portal.ts";
import type { FoundFile } from "./find.ts";
import { LARGEST } from "./largest.ts";
import { type Interpreted, interpretArticle, type Parsed, parseArticle } from "./parse.ts";
import { collector, wholeFile } from "./report.ts";

export interface ReadOptions {
  /** The file's bytes, where they have been read already. */
  readonly bytes?: Uint8Array;
  readonly found: Pick<FoundFile, "file" | "path" | "size">;
  readonly portal: Portal;
  readonly now: number;
  /** Author date of the commit that added a file, or null; asked only where a file says no date itself. */
  readonly addedAt: (file: string) => Promise<number | null>;
}

/** Reads and parses one article file. A file that is too large is not read. */
export const readArticle = (options: ReadOptions): Promise<Parsed> =>
  read(options, parseArticle, (problems) => ({ article: null, body: null, kept: null, problems }));

/** The same as far as a file with errors goes. */
export const inspectArticle = (options: ReadOptions): Promise<Interpreted> =>
  read(options, interpretArticle, (problems) => ({ known: null, body: null, kept: null, problems }));

async function read<Result extends Pick<Parsed, "problems">>(
  { bytes: given, found, portal, now, addedAt }: ReadOptions,
  parse: (
    input: { file: string; bytes: Uint8Array; addedAt: number | null; now: number },
    portal: Portal,
  ) => Result,
  failed: (problems: Parsed["problems"]) => Result,
): Promise<Result> {
  const { file } = found;
  if (found.size > LARGEST) {
    const { report, problems } = collector(file);
    report("error", "file-too-large", wholeFile, { bytes: found.size, limit: LARGEST });
    return failed(problems);
  }
  const bytes = given ?? (await fs.readFile(found.path));
  const first = parse({ file, bytes, addedAt: null, now }, portal);
  if (!first.problems.some(({ code }) => code === "no-date")) return first;
  const added = await addedAt(file);
  return added === null ? first : parse({ file, bytes, addedAt: added, now }, portal);
}
