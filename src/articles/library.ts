import { readFileSync } from "node:fs";
import path from "node:path";
import { group } from "../group.ts";
import { fingerprint } from "../pages/fingerprint.ts";
import type { Pieces } from "../pieces.ts";
import type { Portal } from "../portal.ts";
import { compareProblems, type Problem } from "../problems.ts";
import type { Article, ArticleBody, PictureRef } from "./article.ts";
import { blobId, committedBlobs } from "./blobs.ts";
import { bodyStore } from "./body-store.ts";
import { type FoundFile, findArticles } from "./find.ts";
import { LARGEST } from "./largest.ts";
import { pieceOf } from "./piece-of.ts";
import type { ReadOptions } from "./read.ts";

/** What is remembered of a file without its body. */
interface Model {
  /** `FoundFile.stat` when the file was read; empty where it had just been touched. */
  readonly stat: string;
  /** Git's name of the content; empty where the article depends on more than its content. */
  readonly blob: string;
  readonly article: Article | null;
  /** Fingerprint of the article. */
  readonly print: string;
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

interface ModelPiece {
  /** Hash of the configuration that they were parsed with. */
  readonly configuration: string;
  readonly models: Record<string, Model>;
}

/** All articles without their bodies, and the way to each body. */
export interface Library {
  /** Every article file, those with errors too. */
  readonly files: readonly string[];
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly pictures: (file: string) => readonly PictureRef[];
  readonly links: (file: string) => readonly BodyLink[];
  readonly body: (file: string, bodyHash: string) => Promise<ArticleBody>;
  /** Fingerprint of an article: the same, while nothing of it or of its body changes. */
  readonly print: (article: Article) => string;
  /** Files that were parsed in this build. */
  readonly parsed: ReadonlySet<string>;
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

/** A file touched so shortly before it was read may be touched again unseen: its stat is not believed. */
const GRAIN = 2000;

/**
 * Reads the articles; those whose content is as it was, from the cache. State is kept in pieces, a month each,
 * and bodies apart from the rest, so that memory grows with metadata only.
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const { dir, portal, state, now, configuration } = options;
  const { files, problems } = findArticles(dir);
  const byPiece = group(files, ({ file }) => [pieceOf(file)]);
  const committed = committedBlobs(dir);
  const models = new Map<string, Model>();
  const parsed = new Set<string>();
  const bodies = bodyStore(state, options.full);
  let done = 0;

  /** The remembered model where it still holds. */
  function remembered(found: FoundFile, known: Model | undefined): Model | null {
    if (!known) return null;
    if (known.stat !== "" && known.stat === found.stat && known.blob !== "") return known;
    if (known.blob === "" || found.size > LARGEST) return null;
    const same =
      known.blob === committed(found.file, files.length) || known.blob === blobId(readFileSync(found.path));
    if (!same) return null;
    return { ...known, stat: lasting(found) };
  }

  async function parse(found: FoundFile): Promise<{ model: Model; body: ArticleBody | null }> {
    // One file after the other: read at once, that takes a third of the time of reading in turns.
    const bytes = found.size > LARGEST ? Buffer.alloc(0) : readFileSync(found.path);
    let asked = false;
    const addedAt = (file: string) => {
      asked = true;
      return options.addedAt(file);
    };
    // Loaded when it is needed: most builds parse a file or none.
    const { readArticle } = await import("./read.ts");
    const { article, body, problems } = await readArticle({ bytes, found, portal, now, addedAt });
    parsed.add(found.file);
    const model = {
      stat: lasting(found),
      // What git or the clock says is no part of the content, and so is not remembered.
      blob: asked || found.size > LARGEST ? "" : blobId(bytes),
      article,
      print: article ? fingerprint(article) : "",
      problems,
      pictures: body?.pictures ?? [],
      links: body ? bodyLinks(body, bytes) : [],
    };
    return { model, body: article && body };
  }

  async function fresh(found: FoundFile): Promise<Model> {
    const { model, body } = await parse(found);
    if (body && model.article) bodies.add(found.file, model.article.bodyHash, body);
    return model;
  }

  for (const [piece, members] of byPiece) {
    const read = options.full ? null : await state.read<ModelPiece>(`models/${piece}`);
    const before = read?.configuration === configuration ? read.models : {};
    const after: Record<string, Model> = {};
    let changed = Object.keys(before).length !== members.length;
    for (const found of members) {
      const known = before[found.file];
      const model = remembered(found, known) ?? (await fresh(found));
      if (model !== known) changed = true;
      after[found.file] = model;
      models.set(found.file, model);
      done += 1;
      options.progress?.(done, files.length);
    }
    if (!changed) continue;
    await bodies.write(piece, (file, bodyHash) => after[file]?.article?.bodyHash === bodyHash);
    await state.write(`models/${piece}`, { configuration, models: after } satisfies ModelPiece);
  }
  await removeOldPieces(state, new Set(byPiece.keys()));

  const all = [...models.values()];
  return {
    files: files.map(({ file }) => file),
    articles: all.flatMap((model) => model.article ?? []),
    problems: [...problems, ...all.flatMap((model) => model.problems)].sort(compareProblems),
    pictures: (file) => models.get(file)?.pictures ?? [],
    links: (file) => models.get(file)?.links ?? [],
    print: ({ file }) => models.get(file)?.print ?? "",
    parsed,
    async body(file, bodyHash) {
      const kept = await bodies.read(file, bodyHash);
      if (kept) return kept;
      // The cache has lost it, or holds that of another commit.
      const found = files.find((one) => one.file === file);
      const body = found && (await parse(found)).body;
      if (!body) throw new Error(`${file} changed while the portal was built; build again`);
      return body;
    },
  };
}

const lasting = (found: FoundFile): string => (Date.now() - found.touchedMs > GRAIN ? found.stat : "");

async function removeOldPieces(state: Pieces, pieces: ReadonlySet<string>): Promise<void> {
  for (const folder of ["models", "bodies"]) {
    for (const name of await state.list(folder)) {
      if (!pieces.has(path.basename(name))) await state.remove(name);
    }
  }
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
