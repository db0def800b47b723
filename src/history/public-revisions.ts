import type { Article } from "../articles/article.ts";
import { publicationStart } from "../newsroom/publication.ts";
import type { Version } from "./model.ts";
import type { Revision } from "./revision.ts";

/** A version, and what it says where it was meant for readers. */
export interface Stage extends Pick<Version, "time" | "kept"> {
  readonly revision: Revision | null;
}

/** A file that was renamed and rewritten at once is another story, unless it kept so much of its text, or its address. */
const SAME_STORY = 75;

/**
 * The revisions that readers could see, of all versions of a story, oldest first. None of those is one that was replaced
 * before publication, as the story or the revision itself has it.
 */
export function publicRevisions(stages: readonly Stage[], story: Article): Revision[] {
  const start = publicationStart(story) ?? Number.POSITIVE_INFINITY;
  const own = stages.slice(beginning(stages, story));
  return own.flatMap(({ revision }, at) => {
    if (!revision) return [];
    const from = Math.max(revision.from, start);
    const next = own[at + 1];
    const hasExpired = revision.until !== null && revision.until <= Math.max(from, revision.time);
    const wasSeen = next ? from < next.time : revision.from <= start;
    return wasSeen && !hasExpired ? [revision] : [];
  });
}

/** Where the story begins: after the last rename that made another story of the file. */
function beginning(stages: readonly Stage[], { url, aliases }: Article): number {
  const addresses = new Set<string>([url, ...aliases]);
  return stages.findLastIndex(({ kept }, at) => {
    if (kept === null || kept >= SAME_STORY) return at === 0;
    const before = stages[at - 1]?.revision;
    return !before || !addresses.has(before.url);
  });
}
