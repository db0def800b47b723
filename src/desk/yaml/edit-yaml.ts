import { isMap, isScalar, isSeq, type Pair, type ParsedNode, visit, type YAMLMap } from "yaml";
import { readYaml } from "../../articles/yaml.ts";
import { editPair, NotInPlace } from "./edit-node.ts";
import { keyName, pairEnd, parseYaml, startOf, styleOf } from "./nodes.ts";
import { renderPair, type ScalarStyle, type Style, type Value } from "./render-value.ts";
import { same } from "./same.ts";
import { lineAfter, lineStart, spliced } from "./splice.ts";

/** What an editor changed, by key; null takes a key away. */
export type Changes = Readonly<Record<string, Value>>;

/** What is known of the fields: their order, and which hold sentences. */
export interface Fields {
  readonly order: readonly string[];
  readonly isText: (key: string) => boolean;
}

/** YAML that cannot be edited by key: it is broken, or no map. */
export class UneditableYaml extends Error {
  override name = "UneditableYaml";
}

/**
 * Changes keys of YAML and nothing else: comments, order, quoting and blank lines stay as they are. What was written is
 * read again, and must say what was asked for. Throws `UneditableYaml` where the YAML cannot be read.
 */
export function editYaml(source: string, changes: Changes, fields: Fields): string {
  const keys = Object.keys(changes).sort((a, b) => fields.order.indexOf(a) - fields.order.indexOf(b));
  return keys.reduce((text, key) => setKey(text, key, changes[key] ?? null, fields), closed(source));
}

const closed = (source: string): string => (source === "" || source.endsWith("\n") ? source : `${source}\n`);

function setKey(source: string, key: string, value: Value, fields: Fields): string {
  const before = valuesOf(source);
  if (same(before[key] ?? null, value)) return source;
  const { [key]: _, ...others } = before;
  const wanted = value === null ? others : { ...others, [key]: value };
  for (const way of [inPlace, anewInPlace, anew]) {
    try {
      const text = way(source, key, value, fields);
      if (agrees(valuesOf(text), wanted)) return text;
    } catch (error) {
      if (!(error instanceof NotInPlace || error instanceof UneditableYaml)) throw error;
    }
  }
  throw new UneditableYaml(`cannot write ${key}`);
}

/** The last line feed of a block of text is its form, which may stay though the editor typed none. */
const agrees = (a: unknown, b: unknown): boolean => same(trimmed(a), trimmed(b));
const trimmed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner) =>
    typeof inner === "string" ? inner.replace(/\n$/, "") : inner,
  );

function valuesOf(source: string): Readonly<Record<string, unknown>> {
  let sound = true;
  const read = readYaml(source, () => {
    sound = false;
  });
  if (!sound || !read) throw new UneditableYaml("the YAML is broken");
  if (read.value === null) return {};
  if (typeof read.value !== "object" || Array.isArray(read.value)) throw new UneditableYaml("no map");
  return read.value as Readonly<Record<string, unknown>>;
}

function inPlace(source: string, key: string, value: Value, fields: Fields): string {
  const { contents } = parseYaml(source);
  const style = styleIn(source);
  if (!isMap(contents)) {
    // Nothing but comments, or nothing at all.
    return source + renderPair(key, value, style, fields.isText(key));
  }
  if (contents.flow) throw new NotInPlace("all in braces");
  const pair = contents.items.find((one) => keyName(one) === key);
  if (!pair) return inserted(source, contents, { key, value, style }, fields);
  const from = lineStart(source, startOf(pair.key));
  if (value === null) return spliced(source, [{ from, to: lineAfter(source, pairEnd(pair)), text: "" }]);
  const place = { source, style, column: startOf(pair.key) - from, isText: fields.isText(key) };
  return spliced(source, editPair(pair, value, place));
}

/** A key whose value takes another shape: its lines are written anew. */
function anewInPlace(source: string, key: string, value: Value, fields: Fields): string {
  const { contents } = parseYaml(source);
  if (!isMap(contents) || contents.flow) throw new NotInPlace("no map of lines");
  const pair = contents.items.find((one) => keyName(one) === key);
  if (!pair) throw new NotInPlace("no such key");
  const text = renderPair(key, value, styleIn(source), fields.isText(key));
  return spliced(source, [
    { from: lineStart(source, startOf(pair.key)), to: lineAfter(source, pairEnd(pair)), text },
  ]);
}

/** For YAML as nobody writes it: the library's own writer, which keeps comments and most of the form. */
function anew(source: string, key: string, value: Value): string {
  const document = parseYaml(source);
  if (value === null) document.delete(key);
  else document.set(key, value);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** After the nearest key that comes before it in the schema's order, else at the start. */
function inserted(
  source: string,
  map: YAMLMap<unknown, unknown>,
  { key, value, style }: { key: string; value: Value; style: Style },
  { order, isText }: Fields,
): string {
  const items = map.items as YAMLMap["items"];
  const rank = order.indexOf(key);
  const before = items.filter((pair) => {
    const place = order.indexOf(keyName(pair));
    return place >= 0 && (rank < 0 || place < rank);
  });
  const nearest = before.reduce<(typeof items)[number] | undefined>(
    (best, pair) => (best && order.indexOf(keyName(best)) > order.indexOf(keyName(pair)) ? best : pair),
    undefined,
  );
  const at = nearest ? lineAfter(source, pairEnd(nearest)) : lineStart(source, startOf(items[0]?.key));
  return spliced(source, [{ from: at, to: at, text: renderPair(key, value, style, isText(key)) }]);
}

/** How most of a file's sentences and lists are written. */
function styleIn(source: string): Style {
  const texts = new Map<ScalarStyle, number>();
  const lists = { flow: 0, block: 0 };
  visit(parseYaml(source), {
    Pair: (_, { value }: Pair<unknown, unknown>) => {
      const node = value as ParsedNode | null;
      if (
        isScalar(node) &&
        typeof node.value === "string" &&
        /\s/.test(node.value) &&
        !/^\d/.test(node.value)
      ) {
        const style = styleOf(node);
        if (!style.startsWith("BLOCK")) texts.set(style, (texts.get(style) ?? 0) + 1);
      }
      if (isSeq(node) && node.items.every((item) => isScalar(item)) && node.items.length > 0)
        lists[node.flow ? "flow" : "block"] += 1;
    },
  });
  const [commonest] = [...texts].sort(([, a], [, b]) => b - a);
  return { text: commonest?.[0] ?? "QUOTE_DOUBLE", flow: lists.flow >= lists.block };
}
