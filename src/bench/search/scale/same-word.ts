import { stemmed } from "../rivals/stemmed.ts";
import { families, pairs } from "../words/families.ts";
import { variants } from "../words/variants.ts";

const groups = new Map<string, number>();
for (const [group, words] of [...families, ...variants, ...pairs].entries())
  for (const word of words) groups.set(word.toLowerCase(), group);

/**
 * Whether a reader who asked for one word expects the other to be marked: it begins with it, has its root (by
 * Sastrawi), or is of its family or a spelling of it (by our tables). Both in lower case.
 */
export function sameWord(marked: string, asked: string): boolean {
  if (marked.startsWith(asked) || stemmed(marked) === stemmed(asked)) return true;
  const group = groups.get(asked);
  return group !== undefined && group === groups.get(marked);
}
