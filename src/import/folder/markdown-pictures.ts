import { pictureBlock } from "../html/picture.ts";
import type { PictureAnswer, PictureSource, Surroundings } from "../html/surroundings.ts";

const PICTURE = /!\[([^\]\n]*)\]\(\s*<?([^)\s>]+)>?(?:\s+"([^"\n]*)")?\s*\)/g;
const FRONT = /^(image:[^\S\n]*)(["']?)([^"'\n#]+?)\2[^\S\n]*$/m;

/** Markdown with its pictures where they lie now; one that is not there becomes a link, or its words. */
export function markdownPictures(
  text: string,
  words: Surroundings["words"],
  answer: (source: PictureSource) => PictureAnswer,
): string {
  const [, front = "", body = text] = /^(---\n[\s\S]*?\n---\n)?([\s\S]*)$/.exec(text) ?? [];
  const shown = body.replace(PICTURE, (_, alt: string, src: string, caption = "") =>
    pictureBlock({ src, id: "", alt, caption }, { words, picture: answer }),
  );
  // A picture that is not there would be an error: it stays as a remark, for editors.
  const named = front.replace(FRONT, (line, key: string, _, src: string) => {
    const found = answer({ src, id: "", alt: " ", caption: "" });
    return found.kind === "there" ? `${key}${JSON.stringify(found.path)}` : `# ${line}`;
  });
  return named + shown;
}
