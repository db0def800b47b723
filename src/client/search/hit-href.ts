import type { SearchHit } from "../../search/query.ts";

/** More would make the address unwieldy, and hardly mark more. */
const MOST = 12;

/** The address of a hit, which tells its page what words to mark: `…?sorot=kapal+pelabuhan`. */
export function hitHref({ url, words }: Pick<SearchHit, "url" | "words">): string {
  if (words.length === 0) return url;
  return `${url}?${new URLSearchParams({ sorot: words.slice(0, MOST).join(" ") })}`;
}
