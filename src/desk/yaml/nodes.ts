import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { ScalarStyle } from "./render-value.ts";

/** The document as `articles/yaml.ts` reads it, with the tokens that tell where dashes stand. */
export const parseYaml = (source: string): Document.Parsed =>
  parseDocument(source, {
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    keepSourceTokens: true,
    logLevel: "error",
  });

/** Offset at which a node begins. */
export const startOf = (node: unknown): number =>
  isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;

/** Offset at which a node's own text ends: comments after it are not its own. */
export function endOf(node: unknown): number {
  if (isScalar(node)) return node.range?.[1] ?? 0;
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (isMap(node)) return pairEnd(last as YAMLMap["items"][number] | undefined);
    return endOf(last);
  }
  return isMap(node) || isSeq(node) ? (node.range?.[1] ?? 0) : 0;
}

/** Offset at which a pair ends: at its value's end, or its key's where nothing follows. */
export const pairEnd = (pair: YAMLMap["items"][number] | undefined): number =>
  Math.max(endOf(pair?.value), endOf(pair?.key));

export const keyName = (pair: YAMLMap["items"][number]): string =>
  String(isScalar(pair.key) ? pair.key.value : pair.key);

/** Offset of the dash before each item of a block list. */
export function dashes(seq: YAMLSeq): number[] {
  const token = seq.srcToken;
  if (token?.type !== "block-seq") return [];
  return token.items.flatMap(({ start }) => {
    const dash = start.find(({ type }) => type === "seq-item-ind");
    return dash ? [dash.offset] : [];
  });
}

/** How a scalar is written. */
export function styleOf(node: unknown): ScalarStyle {
  const type = isScalar(node) ? node.type : undefined;
  return type === "QUOTE_DOUBLE" ||
    type === "QUOTE_SINGLE" ||
    type === "BLOCK_LITERAL" ||
    type === "BLOCK_FOLDED"
    ? type
    : "PLAIN";
}
