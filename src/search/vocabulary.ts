import { wordOf } from "./families.ts";
import { unpacked, vocabularyOf } from "./index-chunk.ts";

/** Folded words and about how many articles have them, of Pagefind's index files. */
export async function vocabulary(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Map<string, number>> {
  const words = new Map<string, number>();
  for await (const chunk of chunks) {
    for (const [token, articles] of vocabularyOf(await unpacked(chunk))) {
      const word = wordOf(token);
      words.set(word, (words.get(word) ?? 0) + articles);
    }
  }
  return words;
}
