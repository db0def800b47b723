import type { Article } from "../articles/article.ts";
import type { FrontSlot } from "../portal.ts";
import type { PassedOver, Placed, Reason } from "./front.ts";
import type { Family } from "./front-families.ts";
import { holds } from "./front-times.ts";

/** Hands out the published stories of one page, each once unless a slot says otherwise. */
export function claims(articles: readonly Article[], family: Family, now: number) {
  const byFile = new Map<string, Article>();
  const used = new Set<string>();
  const passedOver: PassedOver[] = [];

  function published(file: string): Article | undefined {
    if (byFile.size === 0) for (const article of articles) byFile.set(article.file, article);
    return byFile.get(file);
  }

  /** The stories that an editor's slots name, at most `room`; the rest is told in `passedOver`. */
  function claim(list: string, slots: readonly FrontSlot[], room: number): Placed[] {
    const placed: Placed[] = [];
    for (const [index, slot] of slots.entries()) {
      const place = index + 1;
      const isFree = (article: Article): boolean => slot.repeat || !used.has(family.of(article));
      const hasRoom = placed.length < room;
      const story = hasRoom && holds(slot, now) ? published(slot.story) : undefined;
      if (story && isFree(story)) {
        used.add(family.of(story));
        placed.push({ article: story, reason: { rule: "chosen", place } });
        continue;
      }
      const why = hasRoom ? refusal(slot, now, story) : "no-room";
      passedOver.push({ list, place, story: slot.story, why });
      const other = hasRoom && slot.fallback !== null ? published(slot.fallback) : undefined;
      if (!other || !isFree(other)) continue;
      used.add(family.of(other));
      placed.push({ article: other, reason: { rule: "fallback", place, story: slot.story } });
    }
    return placed;
  }

  /** The first `count` that stand nowhere yet. */
  function take(candidates: readonly Article[], count: number, reason: Reason): Placed[] {
    const taken: Placed[] = [];
    for (const article of candidates) {
      if (taken.length >= count) break;
      if (used.has(family.of(article))) continue;
      used.add(family.of(article));
      taken.push({ article, reason });
    }
    return taken;
  }
  return { claim, take, passedOver };
}

function refusal(slot: FrontSlot, now: number, story: Article | undefined): PassedOver["why"] {
  if (slot.from !== null && now < slot.from) return "too-early";
  if (slot.until !== null && slot.until <= now) return "over";
  return story ? "stands-already" : "not-published";
}
