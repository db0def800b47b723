import type { Article } from "../articles/article.ts";
import type { StripMake } from "../portal.ts";

/** The first strips keep to small pictures: below the lead a picture over the whole width would compete with it. */
const WIDE_FROM = 2;

/**
 * How a strip looks where `front.yaml` does not say, so that neighbours differ: opinion gets portraits; one strip gets a
 * picture over the whole width; three pictures make four cards; all others have one story with the rest beside it.
 */
export function stripMake(stories: readonly Article[], above: readonly StripMake[]): StripMake {
  if (stories.every(({ opinion }) => opinion)) return "opinion";
  const pictures = stories.filter(({ image }) => image !== null).length;
  const isWide = stories.length > 1 && stories[0]?.image && above.length >= WIDE_FROM;
  if (isWide && !above.includes("wide")) return "wide";
  return stories.length === 4 && pictures >= 3 && above.at(-1) !== "four" ? "four" : "lead";
}
