import { inline, lineText } from "./inline.ts";
import { apart, blocks, joinBlocks } from "./markdown-of-html.ts";
import type { Surroundings } from "./surroundings.ts";
import { type HtmlElement, type HtmlNode, hasClass, isElement, isText } from "./tree.ts";

/** A quotation as Warta writes it, who says it on its last line; the pictures that stood in it come after it. */
export function quote(node: HtmlElement, around: Surroundings, depth: number): string[] {
  const { rest, speaker } = withoutSpeaker(node.childNodes);
  const { inner, pictures } = apart(blocks(rest, around, depth));
  const name = speaker ? nameOf(speaker, around) : "";
  if (inner.length === 0) return [...(name ? [name] : []), ...pictures];
  const text = joinBlocks([...inner, ...(name ? [`— ${name}`] : [])])
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
  return [isPull(node) ? `> [!kutipan]\n${text}` : text, ...pictures];
}

const nameOf = (speaker: HtmlElement, around: Surroundings): string =>
  lineText(
    inline(speaker.childNodes, around)
      .map((run) => (run.kind === "text" ? run.text : " "))
      .join(""),
  ).replace(/^[—–-]+\s*/, "");

/** The block editor has the class on a figure around the quotation, or on the quotation itself. */
const isPull = (node: HtmlElement): boolean =>
  [node, node.parentNode].some(
    (one) => one !== null && "attrs" in one && hasClass(one, /^wp-block-pullquote$/),
  );

/** A `cite` or `footer` at the end names who says it, also within the last paragraph. */
function withoutSpeaker(nodes: readonly HtmlNode[]): {
  readonly rest: readonly HtmlNode[];
  readonly speaker: HtmlElement | null;
} {
  const at = nodes.findLastIndex((node) => !isText(node) || node.value.trim() !== "");
  const last = nodes[at];
  if (!last || !isElement(last)) return { rest: nodes, speaker: null };
  if (last.tagName === "cite" || last.tagName === "footer")
    return { rest: nodes.slice(0, at), speaker: last };
  if (last.tagName !== "p") return { rest: nodes, speaker: null };
  const inside = withoutSpeaker(last.childNodes);
  if (!inside.speaker) return { rest: nodes, speaker: null };
  return {
    rest: [...nodes.slice(0, at), { ...last, childNodes: [...inside.rest] }],
    speaker: inside.speaker,
  };
}
