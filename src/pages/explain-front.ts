import type { PassedOver, Placed, Reason } from "../newsroom/front.ts";
import type { StripMake } from "../portal.ts";
import type { FrontStories } from "./front-stories.ts";

/** One story of the front page, and why it stands there. */
export interface Standing {
  readonly file: string;
  readonly headline: string;
  readonly reason: Reason | { readonly rule: "most-read" | "most-discussed"; readonly count: number };
}

/** A part of the front page, in the order of the page. */
export interface FrontPart {
  /** A section's strip has the section's id, else null. */
  readonly section: string | null;
  readonly part: "breaking" | "hero" | "medium" | "small" | "latest" | "strip" | "mostRead" | "mostDiscussed";
  /** How a strip looks, and whether `front.yaml` says so. */
  readonly make: StripMake | null;
  readonly isMakeChosen: boolean;
  readonly stories: readonly Standing[];
}

export interface FrontExplained {
  readonly parts: readonly FrontPart[];
  readonly passedOver: readonly PassedOver[];
}

/** Says of every story on the front page why it stands there, and of every slot in vain why it stays empty. */
export function explainFront(stories: FrontStories): FrontExplained {
  const { slots } = stories;
  const standing = ({ article, reason }: Placed): Standing => ({
    file: article.file,
    headline: article.headline,
    reason,
  });
  const part = (name: FrontPart["part"], list: readonly Standing[]): FrontPart => ({
    section: null,
    part: name,
    make: null,
    isMakeChosen: false,
    stories: list,
  });
  const ranked = (name: "mostRead" | "mostDiscussed", rule: "most-read" | "most-discussed"): FrontPart =>
    part(
      name,
      stories[name].map(({ file, headline, views, comments }) => ({
        file,
        headline,
        reason: { rule, count: (rule === "most-read" ? views : comments) ?? 0 },
      })),
    );
  const parts = [
    part("breaking", stories.breaking.map(standing)),
    part("hero", slots.hero ? [standing(slots.hero)] : []),
    part("medium", slots.medium.map(standing)),
    part("small", slots.small.map(standing)),
    part(
      "latest",
      stories.latest.map((article) => standing({ article, reason: { rule: "newest" } })),
    ),
    ...slots.strips.map((strip) => ({
      section: strip.section,
      part: "strip" as const,
      make: strip.make,
      isMakeChosen: strip.isMakeChosen,
      stories: strip.stories.map(standing),
    })),
    ranked("mostRead", "most-read"),
    ranked("mostDiscussed", "most-discussed"),
  ];
  return { parts: parts.filter((one) => one.stories.length > 0), passedOver: stories.passedOver };
}
