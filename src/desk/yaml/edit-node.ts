import { isMap, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { align } from "./align.ts";
import { dashes, endOf, keyName, pairEnd, startOf, styleOf } from "./nodes.ts";
import { refold } from "./refold.ts";
import {
  indented,
  renderInFlow,
  renderItem,
  renderPair,
  renderScalar,
  type ScalarStyle,
  type Style,
  type Value,
} from "./render-value.ts";
import { same } from "./same.ts";
import { lineAfter, lineStart, type Splice } from "./splice.ts";

/** A node's shape cannot become that value in place: the caller writes it anew. */
export class NotInPlace extends Error {
  override name = "NotInPlace";
}

interface Place {
  readonly source: string;
  readonly style: Style;
  /** Column of the key or dash that the value belongs to. */
  readonly column: number;
  readonly isText: boolean;
}

/** What to replace in the source so that a node says `value`, and nothing else of it changes. */
export function editNode(node: unknown, value: Value, place: Place): Splice[] {
  if (same(plainOf(node), value)) return [];
  if (isScalar(node) && isPlainValue(value)) return [editScalar(node, value, place)];
  if (isSeq(node) && Array.isArray(value) && value.length > 0)
    return node.flow ? [editFlowList(node, value, place)] : editBlockList(node, value, place);
  if (isMap(node) && !Array.isArray(value) && typeof value === "object" && value !== null)
    return editMap(node, value as { readonly [key: string]: Value }, place);
  throw new NotInPlace("another shape");
}

const isPlainValue = (value: Value): value is string | number | boolean =>
  value !== null && typeof value !== "object";

/** A node's value without what only its writing says. */
export const plainOf = (node: unknown): unknown =>
  isScalar(node) || isMap(node) || isSeq(node) ? node.toJSON() : null;

/** The same for the value of a key; one that is empty begins after the colon. */
export function editPair(pair: YAMLMap["items"][number], value: Value, place: Place): Splice[] {
  const { source } = place;
  const isEmpty = pair.value === null || (isScalar(pair.value) && startOf(pair.value) === endOf(pair.value));
  if (!isEmpty) return editNode(pair.value, value, place);
  if (!isPlainValue(value)) throw new NotInPlace("an empty key");
  const at = source.indexOf(":", endOf(pair.key)) + 1;
  const text = ` ${renderScalar(value, { style: place.isText ? place.style.text : "PLAIN" })}`;
  return [{ from: at, to: at, text: indented(text, place.column) }];
}

function editScalar(node: Scalar, value: string | number | boolean, { source, column }: Place): Splice {
  const [from, to] = [startOf(node), endOf(node)];
  const old = source.slice(from, to);
  const folded = typeof value === "string" && styleOf(node) === "BLOCK_FOLDED" ? refold(old, value) : null;
  if (folded !== null) return { from, to, text: folded };
  const lines = old.split("\n").slice(0, old.endsWith("\n") ? -1 : undefined);
  const style = styleOf(node);
  const isBlock = style.startsWith("BLOCK");
  const [, firstLine = ""] = lines;
  const inner = /^ */.exec(firstLine)?.[0].length ?? 0;
  // A text that was folded is folded at the same width, so that its other lines can stay.
  const width = lines.length > 1 ? Math.max(20, ...lines.slice(1).map((line) => line.length)) - column : 0;
  const text = renderScalar(keptEnd(node, value), {
    style: isBlock && typeof value !== "string" ? "PLAIN" : style,
    width: style === "BLOCK_LITERAL" ? 0 : width,
    indent: isBlock && inner > column ? inner - column : 2,
  });
  const gap = from > 0 && !/\s/.test(source[from - 1] ?? "") ? " " : "";
  const end = isBlock && !text.endsWith("\n") ? "\n" : "";
  return { from, to, text: gap + indented(text, column) + end };
}

/** A block's last line feed is part of its form, not of what an editor types. */
const keptEnd = (node: Scalar, value: string | number | boolean): string | number | boolean =>
  typeof value === "string" &&
  styleOf(node).startsWith("BLOCK") &&
  String(node.value).endsWith("\n") &&
  !value.endsWith("\n")
    ? `${value}\n`
    : value;

function editFlowList(seq: YAMLSeq, value: readonly Value[], { source }: Place): Splice {
  const [from, to] = [startOf(seq), endOf(seq)];
  const old = source.slice(from, to);
  if (old.includes("#") || !value.every(isPlainValue)) throw new NotInPlace("comments in brackets");
  const [first] = seq.items;
  const texts = seq.items.map((item) => source.slice(startOf(item), endOf(item)));
  const plain = seq.items.map(plainOf);
  const written = value.map((item) => {
    const known = plain.findIndex((one) => same(one, item));
    if (known >= 0) return texts[known];
    return renderInFlow(item, first ? styleOf(first) : "PLAIN");
  });
  const padding = /^\[(\s*)/.exec(old)?.[1] ?? "";
  const between = seq.items.length > 1 ? source.slice(endOf(first), startOf(seq.items[1])) : ", ";
  const closing = /(,?\s*)\]$/.exec(old)?.[1] ?? "";
  return { from, to, text: `[${padding}${written.join(between)}${seq.items.length > 0 ? closing : ""}]` };
}

function editBlockList(seq: YAMLSeq, value: readonly Value[], place: Place): Splice[] {
  const { source, style, isText } = place;
  const marks = dashes(seq);
  if (marks.length !== seq.items.length) throw new NotInPlace("dashes not found");
  const column = (marks[0] ?? 0) - lineStart(source, marks[0] ?? 0);
  const sibling = seq.items.find((item) => isScalar(item));
  const own = { ...style, text: siblingStyle(seq) ?? style.text };
  const after = (index: number): number => lineAfter(source, endOf(seq.items[index]));
  const start = (index: number): number => lineStart(source, marks[index] ?? 0);
  return align(seq.items.map(plainOf), value).flatMap((step): Splice[] => {
    if (step.kind === "keep") return [];
    if (step.kind === "remove") return [{ from: start(step.old), to: after(step.old), text: "" }];
    const wanted = value[step.now] ?? null;
    if (step.kind === "change")
      return editNode(seq.items[step.old], wanted, { ...place, style: own, column });
    const at = step.before === 0 ? start(0) : after(step.before - 1);
    const text = renderItem(wanted, own, isText || sibling !== undefined);
    const open = at > 0 && source[at - 1] !== "\n" ? "\n" : "";
    return [{ from: at, to: at, text: open + " ".repeat(column) + indented(text, column) }];
  });
}

/** How the first sentence of a list is written, in its items or in their values. */
function siblingStyle(seq: YAMLSeq): ScalarStyle | null {
  const values = seq.items.flatMap((item) => (isMap(item) ? item.items.map(({ value }) => value) : [item]));
  const sentence = values.find((node) => isScalar(node) && /\p{L}/u.test(String(node.value)));
  return sentence ? styleOf(sentence) : null;
}

function editMap(map: YAMLMap, value: { readonly [key: string]: Value }, place: Place): Splice[] {
  const { source, style, isText } = place;
  const known = new Set(map.items.map(keyName));
  const added = Object.keys(value).filter((key) => !known.has(key) && value[key] !== null);
  const gone = map.items.filter((pair) => (value[keyName(pair)] ?? null) === null);
  if (map.flow) return editFlowMap(map, value, place, added.length + gone.length > 0);
  const column = startOf(map) - lineStart(source, startOf(map));
  const kept = map.items.flatMap((pair) => {
    const wanted = value[keyName(pair)] ?? null;
    return wanted === null ? [] : editPair(pair, wanted, { ...place, column });
  });
  const removed = gone.map((pair): Splice => {
    const next = map.items[map.items.indexOf(pair) + 1];
    // The first key stands beside the dash, which stays.
    if (pair === map.items[0] && next) return { from: startOf(pair.key), to: startOf(next.key), text: "" };
    return { from: lineStart(source, startOf(pair.key)), to: lineAfter(source, pairEnd(pair)), text: "" };
  });
  if (gone.length === map.items.length) throw new NotInPlace("nothing is left");
  const at = lineAfter(source, pairEnd(map.items.at(-1)));
  const come = added.map((key): Splice => {
    const text = renderPair(key, value[key] ?? null, style, isText);
    const open = source[at - 1] === "\n" ? "" : "\n";
    return { from: at, to: at, text: open + " ".repeat(column) + indented(text, column) };
  });
  return [...kept, ...removed, ...come];
}

function editFlowMap(
  map: YAMLMap,
  value: { readonly [key: string]: Value },
  { source }: Place,
  reshaped: boolean,
): Splice[] {
  if (reshaped) throw new NotInPlace("other keys in braces");
  return map.items.flatMap((pair): Splice[] => {
    const wanted = value[keyName(pair)] ?? null;
    if (same(plainOf(pair.value), wanted)) return [];
    if (!isPlainValue(wanted) || !isScalar(pair.value)) throw new NotInPlace("no scalar in braces");
    const [from, to] = [startOf(pair.value), endOf(pair.value)];
    const gap = /\s/.test(source[from - 1] ?? "") ? "" : " ";
    return [{ from, to, text: gap + renderInFlow(wanted, styleOf(pair.value)) }];
  });
}
