import type { Portal } from "../portal.ts";
import { compareProblems, type Problem } from "../problems.ts";
import type { Article, ArticleBody } from "./article.ts";
import { draft, type Known } from "./draft.ts";
import { editorNotes } from "./editor-notes.ts";
import { fields } from "./fields.ts";
import { frontMatter } from "./front-matter.ts";
import { type KeptBody, keptBody } from "./kept-body.ts";
import { LARGEST } from "./largest.ts";
import { markdown } from "./markdown.ts";
import { collector, wholeFile } from "./report.ts";
import { sourceText } from "./source-text.ts";
import { wireCopy } from "./wire-copy.ts";

export interface ParseInput {
  /** Path below the articles folder, with `/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Author date of the commit that added the file, in milliseconds, or null. */
  readonly addedAt: number | null;
  readonly now: number;
}

export interface Parsed {
  /** Null when a problem is an error. */
  readonly article: Article | null;
  readonly body: ArticleBody | null;
  /** The body as the state keeps it. */
  readonly kept: KeptBody | null;
  readonly problems: readonly Problem[];
}

/** What can be told of a file even when it has errors: for `inspect`. */
export interface Interpreted {
  readonly known: Known | null;
  readonly body: ArticleBody | null;
  readonly kept: KeptBody | null;
  readonly problems: readonly Problem[];
}

/** Reads one article file as far as it goes. */
export function interpretArticle(input: ParseInput, portal: Portal): Interpreted {
  const { report, problems } = collector(input.file);
  const done = (found: Omit<Interpreted, "problems">): Interpreted => ({
    ...found,
    problems: problems.sort(compareProblems),
  });
  const nothing = { known: null, body: null, kept: null };
  if (input.bytes.length > LARGEST) {
    report("error", "file-too-large", wholeFile, { bytes: input.bytes.length, limit: LARGEST });
    return done(nothing);
  }
  const source = sourceText(input.bytes, report);
  if (!source) return done(nothing);
  if (source.lines.every((line) => line.trim() === "")) {
    report("error", "empty-file", wholeFile);
    return done(nothing);
  }
  const read = frontMatter(source, report);
  if (!read) return done(nothing);
  const lang = read.values.lang ?? portal.site.lang;
  const reading = input.file.toLowerCase().endsWith(".txt")
    ? wireCopy(source, read.bodyFrom, { portal, lang, titled: read.values.headline !== undefined }, report)
    : markdown(
        source,
        read.bodyFrom,
        {
          file: input.file,
          portal,
          lang,
          draft: read.values.draft ?? false,
          live: read.values.live || read.values.liveEnded ? (read.values.liveOrder ?? "newest") : null,
        },
        report,
      );
  const { body } = reading;
  const kept = keptBody(body);
  const known = draft(
    reading,
    fields(read, source, portal, report),
    { ...input, portal, bodyHash: kept.hash },
    report,
  );
  // Notes are what drafts are for.
  if (!known.draft) editorNotes(source, read.bodyFrom, report);
  return done({ known, body, kept });
}

/** Reads one article file: pure, and every problem at once. An error leaves no article, but for those of `lenient` codes. */
export function parseArticle(input: ParseInput, portal: Portal, lenient: ReadonlySet<string> = NONE): Parsed {
  const { known, body, kept, problems } = interpretArticle(input, portal);
  const isSound = problems.every(({ severity, code }) => severity !== "error" || lenient.has(code));
  const article = known && isSound ? whole(known) : null;
  return { article, body: article && body, kept: article && kept, problems };
}

const NONE: ReadonlySet<string> = new Set();

/** Fields for which null is a value; all others must be there. */
const NULLABLE: ReadonlySet<string> = new Set<keyof Article>([
  "kicker",
  "standfirst",
  "summary",
  "updated",
  "dateline",
  "credit",
  "comments",
  "views",
  "image",
  "series",
  "retracted",
  "translationOf",
  "sponsored",
  "embargo",
  "expires",
]);

function whole(known: Known): Article | null {
  const isWhole = (candidate: Known): candidate is Article =>
    Object.keys(candidate).every((name) => candidate[name as keyof Known] !== null || NULLABLE.has(name));
  return isWhole(known) ? known : null;
}
