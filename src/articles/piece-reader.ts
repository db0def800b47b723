import { readFileSync } from "node:fs";
import { dayOf } from "../dates.ts";
import { fingerprint } from "../pages/fingerprint.ts";
import type { Pieces } from "../pieces.ts";
import type { Portal } from "../portal.ts";
import { addedAt } from "./added-at.ts";
import type { ArticleBody } from "./article.ts";
import { blobId } from "./blobs.ts";
import { bodyStore } from "./body-store.ts";
import { type FoundFile, lastingStat } from "./find.ts";
import type { KeptBody } from "./kept-body.ts";
import { LARGEST } from "./largest.ts";
import type { BodyLink, Model, ModelPiece, Models } from "./model.ts";
import { storedModels } from "./stored-models.ts";

/** Settings that parsing depends on; plain data, so that another thread can have them. */
export interface ParseSettings {
  readonly dir: string;
  readonly portal: Portal;
  /** Hash of the configuration that parsing depends on. */
  readonly configuration: string;
  readonly now: number;
  /** Believe nothing of the state. */
  readonly full: boolean;
}

/** A piece in which something changed: what still holds, and which files must be parsed. */
export interface PendingPiece {
  readonly piece: string;
  readonly members: readonly FoundFile[];
  readonly held: Models;
}

/** Parses the files of pieces, and writes the pieces. */
export function pieceReader(settings: ParseSettings, state: Pieces) {
  const { dir, portal, now, configuration, full } = settings;
  const dates = addedAt(dir, now);
  const bodies = bodyStore(state, full);

  async function parse(
    found: FoundFile,
  ): Promise<{ model: Model; body: ArticleBody | null; kept: KeptBody | null }> {
    // One file after the other: read at once, that takes a third of the time of reading in turns.
    const bytes = found.size > LARGEST ? Buffer.alloc(0) : readFileSync(found.path);
    let asked = false;
    const added = (file: string) => {
      asked = true;
      return dates.ask(file);
    };
    // Loaded when it is needed: most builds parse a file or none.
    const { readArticle } = await import("./read.ts");
    const { body, kept, ...read } = await readArticle({
      bytes,
      found,
      portal,
      now,
      addedAt: added,
    });
    const article = own(read.article);
    const model: Model = {
      stat: lastingStat(found),
      // What git or the clock says is no part of the content, and so is not remembered.
      blob: asked || found.size > LARGEST ? "" : blobId(bytes),
      article,
      print: article ? fingerprint(article) : "",
      day: article ? dayOf(article.published, portal.site.timezone) : "",
      problems: own(read.problems),
      pictures: own(body?.pictures ?? []),
      links: body ? bodyLinks(body, bytes) : [],
    };
    return { model, body, kept };
  }

  return {
    parse,
    body: bodies.read,
    isShallow: dates.isShallow,
    /** Parses what is not held any more, and writes the piece with its bodies. */
    async complete({ piece, members, held }: PendingPiece): Promise<Models> {
      const models: Models = {};
      for (const found of members) {
        const known = held[found.file];
        if (known) models[found.file] = known;
        else {
          const { model, kept } = await parse(found);
          if (kept) bodies.add(found.file, kept);
          models[found.file] = model;
        }
      }
      await bodies.write(piece, (file, bodyHash) => models[file]?.article?.bodyHash === bodyHash);
      const stored: ModelPiece = { configuration, models: storedModels(models) };
      await state.write(`models/${piece}`, stored);
      return models;
    },
  };
}
export type PieceReader = ReturnType<typeof pieceReader>;

/** The same with strings of its own: those cut from a text, as these are, keep all of it in memory. */
const own = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

function bodyLinks(body: ArticleBody, bytes: Uint8Array): BodyLink[] {
  const hrefs = body.blocks.flatMap((block) =>
    block.type === "html" && block.html.includes(' href="/')
      ? [...block.html.matchAll(/ href="(\/[^"#?]*)/g)].map(([, href = ""]) => href)
      : [],
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
