import { DOMImplementation, DOMParser, type Document, type Element, XMLSerializer } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanXml } from "../../src/render/clean-xml.ts";
import { element, writeXml, type XmlElement } from "../../src/render/xml.ts";
import { hostile } from "./hostile.ts";

const namespaces = { "": "urn:default", dc: "urn:dc" };

const name = fc.constantFrom("item", "dc:creator", "guid");
const attributes = fc.dictionary(fc.constantFrom("rel", "href", "xml:lang"), hostile);
const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
  tree: fc
    .tuple(name, fc.array(fc.oneof({ maxDepth: 3 }, hostile, tie("tree")), { maxLength: 3 }), attributes)
    .map(([tag, children, given]) => element(tag, children, given)),
}));

describe("XML", () => {
  it("is what a serialiser of nodes makes of the same elements", () => {
    fc.assert(
      fc.property(tree, (root) => {
        expect(writeXml(root, namespaces)).toBe(fromNodes(root));
      }),
    );
  });

  it("gives a parser every text as it was, whatever it holds", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const xml = writeXml(element("item", [text], { href: text }));
        const root = new DOMParser({ onError: fail }).parseFromString(xml, "text/xml").documentElement;
        expect(root?.textContent).toBe(cleanXml(text));
        expect(root?.getAttribute("href")).toBe(cleanXml(text));
      }),
    );
  });

  it.each(["", "a b", "a>", "1a", "a:b:c", ":a", 'a="b"'])("refuses %j as a name", (given) => {
    expect(() => writeXml(element(given))).toThrow(RangeError);
    expect(() => writeXml(element("item", [], { [given]: "" }))).toThrow(RangeError);
  });

  it("refuses a prefix without a namespace", () => {
    expect(() => writeXml(element("dc:creator"), { atom: "urn:atom" })).toThrow(
      "no namespace for dc:creator",
    );
  });
});

/** The same through the nodes of a document. */
function fromNodes(root: XmlElement): string {
  const document = new DOMImplementation().createDocument(null, "");
  document.appendChild(document.createProcessingInstruction("xml", 'version="1.0" encoding="UTF-8"'));
  const top = node(document, root);
  top.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", namespaces[""]);
  top.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:dc", namespaces.dc);
  document.appendChild(document.createTextNode("\n"));
  document.appendChild(top);
  return `${new XMLSerializer().serializeToString(document)}\n`;
}

function node(document: Document, { name: tag, attributes: given, children }: XmlElement): Element {
  const made = document.createElementNS(tag.startsWith("dc:") ? namespaces.dc : namespaces[""], tag);
  for (const [key, value] of Object.entries(given)) {
    const namespace = key.startsWith("xml:") ? "http://www.w3.org/XML/1998/namespace" : null;
    made.setAttributeNS(namespace, key, cleanXml(value));
  }
  for (const child of children) {
    made.appendChild(
      typeof child === "string" ? document.createTextNode(cleanXml(child)) : node(document, child),
    );
  }
  return made;
}

function fail(level: string, message: string): never {
  throw new Error(`${level}: ${message}`);
}
