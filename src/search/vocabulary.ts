import { wordOf } from "./families.ts";
import { gunzipped } from "./reader.ts";
import { vocabularyOf } from "./word-file.ts";

/** Folded words and about how many articles have them, of a bundle's word files. */
export async function vocabulary(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Map<string, number>> {
  const words = new Map<string, number>();
  for await (const chunk of chunks) {
    for (const [token, articles] of vocabularyOf(await gunzipped(chunk))) {
      const word = wordOf(token);
      words.set(word, (words.get(word) ?? 0) + articles);
    }
  }
  return words;
}
