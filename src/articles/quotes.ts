import type { Token } from "markdown-it";

/** Marks a quotation that is to stand out: `> [!kutipan]` on its first line. */
const PULL = /^\[!(?:kutipan|quote|اقتباس)\]\s*/i;
/** Marks a verse of the Qur'an: `> [!ayat]`, then Arabic, translation and, behind a dash, its place. */
const VERSE = /^\[!(?:ayat|verse|آية)\]\s*/i;
/** Who says it, on a line of its own: `> — Nama`. */
const SPEAKER = /^(?:—|–|--)\s+/;

/**
 * Dresses a quotation: `[!kutipan]` makes it a pull quote, `[!ayat]` a verse, and a last line that begins with a dash names who says it,
 * outside of the quotation as HTML wants it. Any other block is given back as it is. `make` makes a token of HTML.
 */
export function dressQuote(block: readonly Token[], make: (html: string) => Token): readonly Token[] {
  if (block[0]?.type !== "blockquote_open") return block;
  const kind = takeMark(block, PULL) ? " quote-pull" : takeMark(block, VERSE) ? " quote-verse" : "";
  const { quote, speaker } = takeSpeaker(dropEmpty(block));
  if (!kind && !speaker) return block;
  return [
    make(`<figure class="quote${kind}">\n`),
    ...quote,
    ...(speaker ? [make('<figcaption dir="auto">'), speaker, make("</figcaption>\n")] : []),
    make("</figure>\n"),
  ];
}

function takeMark(block: readonly Token[], mark: RegExp): boolean {
  const children = block[1]?.type === "paragraph_open" ? (block[2]?.children ?? []) : [];
  const [first, second] = children;
  if (first?.type !== "text" || !mark.test(first.content)) return false;
  first.content = first.content.replace(mark, "");
  if (first.content === "") children.splice(0, second?.type === "softbreak" ? 2 : 1);
  return true;
}

/** Without the paragraph that the mark alone stood in. */
const dropEmpty = (block: readonly Token[]): readonly Token[] =>
  block[2]?.type === "inline" && block[2].children?.length === 0
    ? [...block.slice(0, 1), ...block.slice(4)]
    : block;

function takeSpeaker(block: readonly Token[]): { quote: readonly Token[]; speaker: Token | null } {
  const at = block.length - 3;
  const inline = block[at];
  const children = inline?.type === "inline" ? (inline.children ?? []) : [];
  const from = children.findLastIndex(({ type }) => type === "softbreak" || type === "hardbreak") + 1;
  const first = children[from];
  // A quotation of nothing but a name is none.
  if (!inline || first?.type !== "text" || !SPEAKER.test(first.content) || (from === 0 && at <= 2))
    return { quote: block, speaker: null };
  first.content = first.content.replace(SPEAKER, "");
  const speaker = Object.assign(Object.create(Object.getPrototypeOf(inline)) as Token, inline, {
    children: children.slice(from),
  });
  if (from > 0) {
    inline.children = children.slice(0, from - 1);
    return { quote: block, speaker };
  }
  return { quote: [...block.slice(0, at - 1), ...block.slice(at + 2)], speaker };
}
