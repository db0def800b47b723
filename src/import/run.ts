import type { Portal } from "../portal.ts";
import type { LinkWords } from "./html/surroundings.ts";
import type { ImportSink } from "./outcome.ts";
import type { Pictures } from "./pictures.ts";
import type { Places } from "./portal/places.ts";

/** Words of the portal's language that an import writes into articles. */
export interface ImportWords extends LinkWords {
  readonly answers: string;
  readonly anonymous: string;
  readonly comments: string;
}

/** One run of the command: the portal, what it may do, and where it tells. */
export interface ImportRun {
  readonly articles: string;
  readonly portal: Portal;
  readonly places: Places;
  readonly pictures: Pictures;
  readonly words: ImportWords;
  readonly sink: ImportSink;
  readonly now: number;
  readonly dryRun: boolean;
  /** `--section`, or null. */
  readonly section: string | null;
}
