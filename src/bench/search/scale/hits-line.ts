import { whole } from "../../speed/units.ts";
import type { HitCheck } from "./check-hits.ts";

/** What the looking at hits found, in a sentence, with what to look at. */
export const hitsLine = ({ hits, foreign, misplaced, unmarked, examples }: HitCheck): string =>
  [
    `Of ${whole(hits)} hits: ${foreign} excerpts not the article's own, ${misplaced} with a misplaced mark, ${unmarked} without a mark.`,
    ...examples.map((example) => `- ${example}`),
  ].join("\n");
