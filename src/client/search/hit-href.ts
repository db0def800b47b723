import type { SearchHit } from "../../search/query.ts";
import { tokens } from "../../search/tokens.ts";

/** More would make the address unwieldy, and hardly mark more. */
const MOST = 12;

/** The address of a hit, which tells its page what words to mark: `…?sorot=kapal+pelabuhan`. */
export function hitHref({ url, excerpt, words }: Pick<SearchHit, "url" | "excerpt" | "words">): string {
  const found = words?.join(" ") ?? excerpt.flatMap(({ text, hit }) => (hit ? [text] : [])).join(" ");
  const marked = new Set(tokens(found).map(({ word }) => word));
  if (marked.size === 0) return url;
  return `${url}?${new URLSearchParams({ sorot: [...marked].slice(0, MOST).join(" ") })}`;
}
