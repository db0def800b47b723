import type { Problem } from "../problems.ts";
import type { Article, PictureRef } from "./article.ts";
import type { StoredModels } from "./stored-models.ts";

/** What is remembered of a file without its body. */
export interface Model {
  /** `FoundFile.stat` when the file was read; empty where it had just been touched. */
  readonly stat: string;
  /** Git's name of the content; empty where the article depends on more than its content. */
  readonly blob: string;
  readonly article: Article | null;
  /** Fingerprint of the article. */
  readonly print: string;
  /** Day of publication in the portal's zone, `YYYY-MM-DD`. */
  readonly day: string;
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

/** Models by file. */
export type Models = Record<string, Model>;

/** A piece of state. */
export interface ModelPiece {
  /** Hash of the configuration that they were parsed with. */
  readonly configuration: string;
  readonly models: StoredModels;
}
