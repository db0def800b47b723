import { FREEFORM } from "../html/surroundings.ts";

const COMMENT = /<!--\s*(\/?)wp:([\w/-]+)(?:(?!-->)[\s\S])*?(\/?)-->/g;
/** Blocks that hold what the classic editor would. */
const CLASSIC = new Set(["freeform", "shortcode"]);

/** Puts an element around all that stands outside of blocks, or within a block that holds classic text. */
export function withFreeform(content: string): string {
  const open: string[] = [];
  let text = "";
  let from = 0;
  const take = (until: number): void => {
    const part = content.slice(from, until);
    const isFree = open.length === 0 || CLASSIC.has(open.at(-1) ?? "");
    text += isFree && part.trim() !== "" ? `<${FREEFORM}>${part}</${FREEFORM}>` : part;
  };
  for (const match of content.matchAll(COMMENT)) {
    const [whole, slash, name = "", alone] = match;
    take(match.index);
    text += whole;
    from = match.index + whole.length;
    const opened = open.lastIndexOf(name);
    if (slash && opened >= 0) open.length = opened;
    else if (!slash && !alone) open.push(name);
  }
  take(content.length);
  return text;
}
