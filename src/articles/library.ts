import { readFileSync } from "node:fs";
import path from "node:path";
import { group } from "../group.ts";
import { fingerprint, hash } from "../pages/fingerprint.ts";
import type { Pieces } from "../pieces.ts";
import type { Portal } from "../portal.ts";
import { compareProblems, type Problem } from "../problems.ts";
import type { Article, ArticleBody, PictureRef } from "./article.ts";
import { findArticles } from "./find.ts";
import { LARGEST } from "./parse.ts";
import { type ReadOptions, readArticle } from "./read.ts";

/** What is remembered of a file without its body. */
interface Model {
  readonly key: string;
  readonly article: Article | null;
  readonly problems: readonly Problem[];
  readonly pictures: readonly PictureRef[];
  /** Site-relative links in the body, with their lines. */
  readonly links: readonly BodyLink[];
}

export interface BodyLink {
  readonly href: string;
  readonly line: number;
  readonly column: number;
}

type ModelPiece = Record<string, Model>;
type BodyPiece = Record<string, ArticleBody>;

/** All articles without their bodies, and the way to each body. */
export interface Library {
  /** Every article file, those with errors too. */
  readonly files: readonly string[];
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly pictures: (file: string) => readonly PictureRef[];
  readonly links: (file: string) => readonly BodyLink[];
  readonly body: (file: string, bodyHash: string) => Promise<ArticleBody>;
}

export interface LibraryOptions {
  readonly dir: string;
  readonly portal: Portal;
  /** Hash of the configuration that parsing depends on. */
  readonly configuration: string;
  readonly now: number;
  readonly state: Pieces;
  /** Author date of the commit that added a file; asked only where the file says no date itself. */
  readonly addedAt: ReadOptions["addedAt"];
  /** Read every file anew. */
  readonly full: boolean;
  readonly progress?: (done: number, total: number) => void;
}

/** Bodies of so many pieces are kept in memory while pages are rendered. */
const OPEN_PIECES = 6;

/**
 * Reads the articles, those whose bytes are as they were from the cache. State is kept in pieces, a month each,
 * and bodies apart from the rest, so that memory grows with metadata only.
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const { dir, portal, state, now } = options;
  const { files, problems } = await findArticles(dir);
  const byPiece = group(files, ({ file }) => [pieceOf(file)]);
  const models = new Map<string, Model>();
  let done = 0;

  for (const [piece, members] of byPiece) {
    const before = options.full ? {} : ((await state.read<ModelPiece>(`models/${piece}`)) ?? {});
    const after: ModelPiece = {};
    const bodies: BodyPiece = {};
    for (const found of members) {
      // One file after the other: read at once, that takes a third of the time of reading in turns.
      const bytes = found.size > LARGEST ? Buffer.alloc(0) : readFileSync(found.path);
      const key = fingerprint(options.configuration, found.size, hash(bytes));
      const known = before[found.file];
      if (known?.key === key) {
        after[found.file] = known;
      } else {
        let asked = false;
        const addedAt = (file: string) => {
          asked = true;
          return options.addedAt(file);
        };
        const read = await readArticle({ bytes, found, portal, now, addedAt });
        const model: Model = {
          key: asked ? "" : key, // What git or the clock says is no part of the bytes, and so is not remembered.
          article: read.article,
          problems: read.problems,
          pictures: read.body?.pictures ?? [],
          links: read.body ? bodyLinks(read.body, bytes) : [],
        };
        after[found.file] = model;
        if (read.body) bodies[found.file] = read.body;
      }
      done += 1;
      options.progress?.(done, files.length);
    }
    if (Object.keys(bodies).length > 0 || Object.keys(before).length !== members.length) {
      const old = options.full ? {} : ((await state.read<BodyPiece>(`bodies/${piece}`)) ?? {});
      const kept = Object.entries({ ...old, ...bodies }).filter(([file]) => after[file]?.article);
      await state.write(`bodies/${piece}`, Object.fromEntries(kept));
      await state.write(`models/${piece}`, after);
    }
    for (const [file, model] of Object.entries(after)) models.set(file, model);
  }
  await removeOldPieces(state, new Set(byPiece.keys()));

  const all = [...models.values()];
  return {
    files: files.map(({ file }) => file),
    articles: all.flatMap((model) => model.article ?? []),
    problems: [...problems, ...all.flatMap((model) => model.problems)].sort(compareProblems),
    pictures: (file) => models.get(file)?.pictures ?? [],
    links: (file) => models.get(file)?.links ?? [],
    body: bodyReader(state),
  };
}

function bodyReader(state: Pieces): Library["body"] {
  const open = new Map<string, Promise<BodyPiece>>();
  return async (file, bodyHash) => {
    const piece = pieceOf(file);
    let bodies = open.get(piece);
    if (bodies) open.delete(piece);
    bodies ??= state.read<BodyPiece>(`bodies/${piece}`).then((found) => found ?? {});
    open.set(piece, bodies);
    const [oldest] = open.keys();
    if (open.size > OPEN_PIECES && oldest !== undefined) open.delete(oldest);
    const body = (await bodies)[file];
    if (!body) throw new Error(`the cache has lost the body ${bodyHash} of ${file}; build with --full`);
    return body;
  };
}

async function removeOldPieces(state: Pieces, pieces: ReadonlySet<string>): Promise<void> {
  for (const folder of ["models", "bodies"]) {
    for (const name of await state.list(folder)) {
      if (!pieces.has(path.basename(name))) await state.remove(name);
    }
  }
}

/** The piece of state that a file belongs to: the month in its path, else one of sixteen by hash. */
function pieceOf(file: string): string {
  const month = /(?:^|\/)(\d{4})[-/](\d{2})(?=[-/])/.exec(file);
  return month ? `${month[1]}-${month[2]}` : `rest-${hash(file).slice(0, 1).toLowerCase()}`;
}

function bodyLinks(body: ArticleBody, bytes: Uint8Array): BodyLink[] {
  const hrefs = body.blocks.flatMap((block) =>
    block.type === "html" ? [...block.html.matchAll(/ href="(\/[^"#?]*)/g)].map(([, href = ""]) => href) : [],
  );
  if (hrefs.length === 0) return [];
  const lines = Buffer.from(bytes).toString("utf8").split("\n");
  return hrefs.map((href) => {
    const line = lines.findIndex((text) => text.includes(href));
    return {
      href,
      line: Math.max(line, 0) + 1,
      column: line < 0 ? 1 : (lines[line]?.indexOf(href) ?? 0) + 1,
    };
  });
}
