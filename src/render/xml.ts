import { cleanXml } from "./clean-xml.ts";

/** An element to be written; a child that is a string is text, never markup. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlChild[];
}
export type XmlChild = XmlElement | string;

/** Namespace by prefix; the empty prefix is the default namespace. */
export type Namespaces = Readonly<Record<string, string>>;

/** An element with children. */
export const element = (
  name: string,
  children: readonly XmlChild[] = [],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement => ({ name, attributes, children });

/** An element that holds a text, as a list of none for null: `...textElement("link", url)`. */
export const textElement = (name: string, text: string | null): readonly XmlElement[] =>
  text === null ? [] : [element(name, [text])];

/** Each child on a line of its own: only where space between elements means nothing. */
export const onLines = (children: readonly XmlElement[]): readonly XmlChild[] =>
  children.length === 0 ? [] : [...children.flatMap((child) => ["\n", child]), "\n"];

/**
 * A whole document (XML 1.0, Namespaces in XML 1.0). What XML cannot hold is taken out of every text and attribute; the
 * rest becomes entities. Throws `RangeError` on a name that is none, or whose prefix has no namespace.
 */
export function writeXml(root: XmlElement, namespaces: Namespaces = {}): string {
  const declared = Object.entries(namespaces).map(([prefix, uri]): [string, string] => [
    prefix === "" ? "xmlns" : `xmlns:${prefix}`,
    uri,
  ]);
  const names = nameCheck(["xml", "xmlns", ...Object.keys(namespaces)]);
  const top = { ...root, attributes: { ...root.attributes, ...Object.fromEntries(declared) } };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(top, names)}\n`;
}

function written({ name, attributes, children }: XmlElement, check: (name: string) => void): string {
  check(name);
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    check(key);
    text += ` ${key}="${cleanXml(value).replace(/[<>&"\t\n]/g, entity)}"`;
  }
  if (children.length === 0) return `${text}/>`;
  text += ">";
  for (const child of children) {
    text += typeof child === "string" ? cleanXml(child).replace(/[<>&]/g, entity) : written(child, check);
  }
  return `${text}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

const entity = (character: string): string => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`;

const NAME = /^(?:([A-Za-z_][\w.-]*):)?[A-Za-z_][\w.-]*$/;

/** Looks at each name once: a document repeats few of them. */
function nameCheck(prefixes: readonly string[]): (name: string) => void {
  const sound = new Set<string>();
  return (name) => {
    if (sound.has(name)) return;
    const [found, prefix] = NAME.exec(name) ?? [];
    if (found === undefined) throw new RangeError(`not a name in XML: ${name}`);
    if (prefix !== undefined && !prefixes.includes(prefix)) throw new RangeError(`no namespace for ${name}`);
    sound.add(name);
  };
}
