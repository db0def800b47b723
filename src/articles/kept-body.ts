import { hash } from "../pages/fingerprint.ts";
import type { ArticleBody, Block, PictureRef } from "./article.ts";
import { collapse } from "./clean.ts";

/** A body as the state keeps it, and the hash that names it: whoever reads it can tell that it is the one meant. */
export interface KeptBody {
  readonly hash: string;
  readonly bytes: Buffer;
}

/** Text once: a paragraph is the text of a block, given by the block's number among those of HTML, or written out. */
interface Form {
  readonly blocks: readonly Block[];
  readonly pictures: readonly PictureRef[];
  /** Absent where each block of HTML is one paragraph, as in most articles. */
  readonly paragraphs?: readonly (number | string)[];
}

/** Puts a body into the form in which it is kept. */
export function keptBody({ blocks, pictures, paragraphs }: ArticleBody): KeptBody {
  const texts = textsOf(blocks);
  const isPlain = texts.length === paragraphs.length && texts.every((text, at) => text === paragraphs[at]);
  const form: Form = isPlain
    ? { blocks, pictures }
    : { blocks, pictures, paragraphs: paragraphs.map((text) => numberOr(texts.indexOf(text), text)) };
  const bytes = Buffer.from(JSON.stringify(form));
  return { hash: hash(bytes), bytes };
}

/** The body, or null where the bytes are not those that `named` stands for. Paragraphs are made when they are asked for. */
export function bodyOf(bytes: Uint8Array, named: string): ArticleBody | null {
  if (hash(bytes) !== named) return null;
  const { blocks, pictures, paragraphs } = JSON.parse(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(),
  ) as Form;
  return {
    blocks,
    pictures,
    get paragraphs() {
      const texts = textsOf(blocks);
      return paragraphs?.map((one) => (typeof one === "number" ? (texts[one] ?? "") : one)) ?? texts;
    },
  };
}

const numberOr = (number: number, text: string): number | string => (number < 0 ? text : number);

const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === "html" ? [textOf(block.html)] : []));

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** What a block of our HTML says: of most, all between its two tags. */
function textOf(html: string): string {
  const inside = html.slice(html.indexOf(">") + 1, html.lastIndexOf("<"));
  const words = inside.includes("<") ? collapse(inside.replace(/<[^>]*>/g, "")) : inside;
  return words.includes("&")
    ? words.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    : words;
}
