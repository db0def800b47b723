import { DOMImplementation, type Document, type Element, XMLSerializer } from "@xmldom/xmldom";
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

const XMLNS = "http://www.w3.org/2000/xmlns/";

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

/** A whole document. What XML cannot hold is taken out of every text and attribute; the rest becomes entities. */
export function writeXml(root: XmlElement, namespaces: Namespaces = {}): string {
  const document = new DOMImplementation().createDocument(null, "");
  document.appendChild(document.createProcessingInstruction("xml", 'version="1.0" encoding="UTF-8"'));
  const top = build(document, root, namespaces);
  // Declared once at the top: left to itself, the serialiser repeats them on every element that needs them.
  for (const [prefix, uri] of Object.entries(namespaces)) {
    top.setAttributeNS(XMLNS, prefix === "" ? "xmlns" : `xmlns:${prefix}`, uri);
  }
  document.appendChild(document.createTextNode("\n"));
  document.appendChild(top);
  return `${new XMLSerializer().serializeToString(document)}\n`;
}

function build(document: Document, source: XmlElement, namespaces: Namespaces): Element {
  const node = document.createElementNS(namespaceOf(source.name, namespaces), source.name);
  for (const [name, value] of Object.entries(source.attributes)) {
    node.setAttributeNS(name.includes(":") ? namespaceOf(name, namespaces) : null, name, cleanXml(value));
  }
  for (const child of source.children) {
    node.appendChild(
      typeof child === "string"
        ? document.createTextNode(cleanXml(child))
        : build(document, child, namespaces),
    );
  }
  return node;
}

function namespaceOf(name: string, namespaces: Namespaces): string | null {
  const prefix = name.includes(":") ? name.slice(0, name.indexOf(":")) : "";
  if (prefix === "xml") return "http://www.w3.org/XML/1998/namespace";
  const uri = namespaces[prefix];
  if (uri === undefined && prefix !== "") throw new RangeError(`no namespace for ${name}`);
  return uri ?? null;
}
