import { Document, isMap, isPair, isScalar, isSeq, type Node, Scalar, visit } from "yaml";

/** A value of front matter, as JSON has them. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** How text is written: YAML's names of scalar styles. */
export type ScalarStyle = "PLAIN" | "QUOTE_DOUBLE" | "QUOTE_SINGLE" | "BLOCK_LITERAL" | "BLOCK_FOLDED";

/** How a file writes what is new in it. */
export interface Style {
  /** Of sentences; names and dates are plain wherever YAML allows. */
  readonly text: ScalarStyle;
  /** Whether lists of names stand on one line, in brackets. */
  readonly flow: boolean;
}

interface RenderOptions {
  readonly style: ScalarStyle;
  /** Where lines are folded; 0 for nowhere. */
  readonly width?: number;
  /** Spaces before the lines of a block. */
  readonly indent?: number;
}

/** A scalar as it stands after `key: `, at column 0; a block ends in a line feed. */
export function renderScalar(
  value: string | number | boolean,
  { style, width = 0, indent = 2 }: RenderOptions,
): string {
  const scalar = new Scalar(value);
  scalar.type = style;
  const document = new Document({ k: scalar });
  const text = document.toString({ lineWidth: width, minContentWidth: 0, indent }).replace(/^k:\s?/, "");
  return /^[|>]/.test(text) ? text : text.replace(/\n$/, "");
}

/** A scalar as it stands between brackets. */
export function renderInFlow(value: string | number | boolean, style: ScalarStyle): string {
  const scalar = new Scalar(value);
  scalar.type = style.startsWith("BLOCK") ? "QUOTE_DOUBLE" : style;
  const document = new Document([scalar]);
  if (isSeq(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}

/** `key: value` with a line feed, at column 0, for what a file does not have yet. */
export function renderPair(key: string, value: Value, style: Style, isText: boolean): string {
  const document = new Document({ [key]: value });
  dress(document.contents, style, isText);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** An item of a list with its dash, at column 0. */
export function renderItem(value: Value, style: Style, isText: boolean): string {
  const document = new Document([value]);
  dress(document.contents, style, isText);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Sentences in quotes, as the file has them; lists of names on one line. */
function dress(root: Node | null, style: Style, isText: boolean): void {
  visit(root, {
    Seq: (_, seq) => {
      if (seq !== root && style.flow && !isText && seq.items.every((item) => isScalar(item))) seq.flow = true;
    },
    Scalar: (key, scalar) => {
      if (key === "key" || typeof scalar.value !== "string") return;
      if (isText && !isDate(scalar.value))
        scalar.type = scalar.value.includes("\n") ? "BLOCK_LITERAL" : style.text;
    },
    Pair: (_, pair) => {
      if (isPair(pair) && isMap(pair.value)) pair.value.flow = false;
    },
  });
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}(?:[T ][\d.:+-]+(?: ?[A-Z]{1,4})?)?$/.test(text);

/** Every line after the first moved to the right. */
export const indented = (text: string, column: number): string =>
  column === 0 ? text : text.replace(/\n(?!\n|$)/g, `\n${" ".repeat(column)}`);
