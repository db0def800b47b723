import type { ArticleBody } from "./article.ts";
import type { FoundFile } from "./find.ts";
import type { PieceReader } from "./piece-reader.ts";

/** Gives an article's body by its file and the hash under which the article knows it. */
export type ReadBody = (file: string, bodyHash: string) => Promise<ArticleBody>;

/** Bodies from the state; where it has lost one, or holds that of another commit, from the article's file. */
export function bodySource(reader: PieceReader, files: () => readonly FoundFile[]): ReadBody {
  return async (file, bodyHash) => {
    const kept = await reader.body(file, bodyHash);
    if (kept) return kept;
    const found = files().find((one) => one.file === file);
    const body = found && (await reader.parse(found)).body;
    if (!body) throw new Error(`${file} changed while the portal was built; build again`);
    return body;
  };
}
