import type { Portal } from "../../portal.ts";
import { tokens } from "../tokens.ts";
import { defaultGroups } from "./default-groups.ts";
import type { Group } from "./groups-of.ts";

/** Groups of variants, each the folded words of one with spaces between. No variant stands in two. For the browser. */
export type SynonymData = readonly (readonly string[])[];

/** The editors' groups together with our own. */
export const synonymData = ({ synonyms }: Pick<Portal, "synonyms">): SynonymData =>
  joined([...defaultGroups, ...synonyms]);

/** Groups that share a variant are one. */
export function joined(groups: readonly Group[]): SynonymData {
  const groupOf = new Map<string, Set<string>>();
  for (const group of groups) {
    const variants = group.map(folded).filter((variant) => variant !== "");
    const all = new Set(variants.flatMap((variant) => [...(groupOf.get(variant) ?? []), variant]));
    for (const variant of all) groupOf.set(variant, all);
  }
  return [...new Set(groupOf.values())].filter(({ size }) => size > 1).map((group) => [...group]);
}

const folded = (variant: string): string =>
  tokens(variant)
    .map(({ word }) => word)
    .join(" ");
