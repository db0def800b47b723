import type { Article } from "../articles/article.ts";
import type { Front, Language, StripMake } from "../portal.ts";
import { claims } from "./front-claims.ts";
import { families } from "./front-families.ts";
import { holds } from "./front-times.ts";
import { stripMake } from "./strip-make.ts";

/** Why a story stands where it stands. */
export type Reason =
  /** `front.yaml` names it; `place` counts from 1 in its list. */
  | { readonly rule: "chosen"; readonly place: number }
  /** It stands in for `story`, which may not stand there now. */
  | { readonly rule: "fallback"; readonly place: number; readonly story: string }
  | { readonly rule: "newest-pictured" | "newest" | "newest-of-section" };

export interface Placed {
  readonly article: Article;
  readonly reason: Reason;
}

/** A story that `front.yaml` names and that does not stand where it says. */
export interface PassedOver {
  readonly list: string;
  readonly place: number;
  readonly story: string;
  readonly why: "too-early" | "over" | "not-published" | "stands-already" | "no-room";
}

export interface Strip {
  readonly section: string;
  readonly make: StripMake;
  /** Whether `front.yaml` says so. */
  readonly isMakeChosen: boolean;
  readonly stories: readonly Placed[];
}

export interface FrontSlots {
  readonly hero: Placed | null;
  readonly medium: readonly Placed[];
  readonly small: readonly Placed[];
  readonly strips: readonly Strip[];
  readonly passedOver: readonly PassedOver[];
}

/** How many stories stand where. */
export const defaults = { hero: 1, medium: 3, small: 6, strip: 4 } as const;

export interface FrontSources {
  /** The published ones, newest first. */
  readonly articles: readonly Article[];
  readonly bySection: ReadonlyMap<string, readonly Article[]>;
  readonly front: Front;
  readonly lang: Language;
  readonly now: number;
}

/**
 * Fills the front page: the editors' leads first, then the newest stories. No story stands twice, in no
 * translation either, unless a slot says so. A lead that may not stand (its time, expiry, embargo) leaves its place
 * to its fallback, else to the next. Sponsored pieces never take a lead by themselves.
 */
export function front({ articles, bySection, front: curated, lang, now }: FrontSources): FrontSlots {
  const family = families(articles, lang);
  const { claim, take, passedOver } = claims(articles, family, now);

  const room = defaults.hero + defaults.medium + defaults.small;
  const leads = claim("lead", curated.lead, room);
  const rest = articles.filter((article) => article.sponsored === null && family.isPreferred(article));
  const pictured = rest.filter(({ image }) => image !== null);
  const fill = (chosen: readonly Placed[], count: number, prefersPicture: boolean): Placed[] => {
    const placed = chosen.slice(0, count);
    if (prefersPicture) placed.push(...take(pictured, count - placed.length, { rule: "newest-pictured" }));
    return [...placed, ...take(rest, count - placed.length, { rule: "newest" })];
  };
  const [hero = null] = fill(leads, 1, true);
  const medium = fill(leads.slice(1), defaults.medium, true);
  const small = fill(leads.slice(1 + defaults.medium), defaults.small, false);

  const strips: Strip[] = [];
  for (const { section, make, stories, ...span } of curated.sections) {
    if (!holds(span, now)) continue;
    const own = (bySection.get(section) ?? []).filter(family.isPreferred);
    const chosen = claim(section, stories, defaults.strip);
    const filled = take(own, defaults.strip - chosen.length, { rule: "newest-of-section" });
    const placed = [...chosen, ...filled];
    if (placed.length === 0) continue;
    strips.push({
      section,
      make:
        make ??
        stripMake(
          placed.map(({ article }) => article),
          strips.map((strip) => strip.make),
        ),
      isMakeChosen: make !== null,
      stories: placed,
    });
  }
  return { hero, medium, small, strips, passedOver };
}

/** The stories of the breaking banner: the editors' own, else the newest that are labelled so. */
export function breaking(
  sources: FrontSources,
  newest: readonly Article[],
): { readonly stories: readonly Placed[]; readonly passedOver: readonly PassedOver[] } {
  const { articles, front: curated, lang, now } = sources;
  if (curated.breaking === null) {
    const stories = newest.filter((article) => article.breaking);
    return { stories: stories.map((article) => ({ article, reason: { rule: "newest" } })), passedOver: [] };
  }
  const { claim, passedOver } = claims(articles, families(articles, lang), now);
  return { stories: claim("breaking", curated.breaking, curated.breaking.length), passedOver };
}
