import type { Article } from "../articles/article.ts";
import type { Portal } from "../portal.ts";
import type { Change, StoryHistory, Version } from "./model.ts";
import { paragraphChanges } from "./paragraph-changes.ts";
import { publicRevisions } from "./public-revisions.ts";
import { type Revision, revision } from "./revision.ts";
import { wordChanges } from "./word-changes.ts";

/** So many changes are shown, the newest. */
const SHOWN = 50;

/** What was changed in a story for readers; null where nothing was. Versions whose text the repository lacks give null too. */
export function storyHistory(
  versions: readonly Version[],
  texts: ReadonlyMap<string, Uint8Array>,
  story: Article,
  portal: Portal,
): StoryHistory | null {
  if (versions.some(({ blob }) => !texts.has(blob))) return null;
  const all = versions.map(({ blob, file, time, kept }) => {
    const bytes = texts.get(blob) ?? new Uint8Array();
    return { time, kept, revision: revision({ file, time, bytes }, story, portal) };
  });
  const seen = publicRevisions(all, story);
  const changes = seen.slice(1).flatMap((after, at) => {
    const change = between(seen[at] as Revision, after);
    return change ? [change] : [];
  });
  if (changes.length === 0) return null;
  return { changes: changes.slice(-SHOWN).reverse(), earlier: Math.max(0, changes.length - SHOWN) };
}

/** What readers see changed; null where only counts, labels and the like did. */
function between(before: Revision, after: Revision): Change | null {
  const line = (field: "headline" | "standfirst") =>
    before[field] === after[field] ? null : wordChanges(before[field], after[field]);
  const change = {
    time: after.time,
    headline: line("headline"),
    standfirst: line("standfirst"),
    text: paragraphChanges(before.paragraphs, after.paragraphs),
  };
  return change.headline || change.standfirst || change.text.length > 0 ? change : null;
}
