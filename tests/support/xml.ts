import { readFile } from "node:fs/promises";
import path from "node:path";
import { DOMParser, type Document } from "@xmldom/xmldom";
import { memoryPages, validateXML } from "xmllint-wasm";

/** The XML documents of a portal, each with its schema in `tests/fixtures/schemas/`. */
export type XmlKind = "rss" | "atom" | "sitemap" | "sitemap-index" | "news-sitemap";

/** What libxml2 finds wrong with a document by the schema of its kind, line by line: empty for a valid one. */
export const validateXml = (kind: XmlKind, text: string): Promise<readonly string[]> =>
  validateXmls(kind, new Map([[`${kind}.xml`, text]]));

/** The same of many documents of one kind, by their files: to start libxml2 takes longer than to read fifty of them. */
export async function validateXmls(
  kind: XmlKind,
  documents: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const schema = await readFile(path.join(import.meta.dirname, `../fixtures/schemas/${kind}.rng`), "utf8");
  const { valid, errors, rawOutput } = await validateXML({
    // It has no folders.
    xml: [...documents].map(([file, contents]) => ({ fileName: file.replaceAll("/", "∕"), contents })),
    extension: "relaxng",
    schema: { fileName: `${kind}.rng`, contents: schema },
    maxMemoryPages: memoryPages.GiB,
  });
  if (valid) return [];
  return errors.length > 0 ? errors.map((error) => error.rawMessage) : [rawOutput];
}

/** The texts of all elements of that name (`dc:creator`), in order, as a parser reports them. Throws on ill-formed XML. */
export function textsOf(xml: string, name: string): string[] {
  const document: Document = new DOMParser({ onError: fail }).parseFromString(xml, "text/xml");
  return Array.from(document.getElementsByTagName(name), (element) => element.textContent ?? "");
}

function fail(level: string, message: string): never {
  throw new Error(`${level}: ${message}`);
}
