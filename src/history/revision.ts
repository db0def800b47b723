import type { Article, ArticleBody } from "../articles/article.ts";
import { parseArticle } from "../articles/parse.ts";
import { publicationStart } from "../newsroom/publication.ts";
import type { Portal } from "../portal.ts";

/** A version as readers could have seen it. */
export interface Revision {
  readonly time: number;
  readonly url: string;
  /** From when on it was to be read, as it said itself. */
  readonly from: number;
  readonly until: number | null;
  readonly headline: string;
  readonly standfirst: string;
  readonly paragraphs: readonly string[];
}

/** What was published says by itself whether it was meant to be: a section that is no more holds no version back. */
const LENIENT: ReadonlySet<string> = new Set(["unknown-section"]);

interface VersionText {
  readonly file: string;
  readonly time: number;
  readonly bytes: Uint8Array;
}

/** Reads a version; null for what was never to be seen: drafts, notices in place of a story, and files with errors. */
export function revision(version: VersionText, story: Article, portal: Portal): Revision | null {
  // The clock is the story's own: nothing that is shown may depend on when the build runs.
  const clock = { addedAt: story.published, now: story.published };
  const { file, bytes, time } = version;
  const { article, body } = parseArticle({ file, bytes, ...clock }, portal, LENIENT);
  const from = article && publicationStart(article);
  if (!article || !body || from === null || article.retracted) return null;
  return {
    time,
    url: article.url,
    from,
    until: article.expires,
    headline: article.headline,
    standfirst: article.standfirst ?? "",
    paragraphs: [...body.paragraphs, ...captions(article, body)],
  };
}

/** What is written below pictures is text too. */
const captions = ({ image }: Article, { pictures }: ArticleBody): string[] =>
  [...(image ? [image] : []), ...pictures].flatMap(({ caption }) => (caption ? [caption] : []));
