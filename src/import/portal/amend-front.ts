import { isMap, isSeq, parseDocument } from "yaml";

/** Puts stories at the front page's head, where nobody has chosen any yet. Null where somebody has. */
export function amendFront(text: string | null, files: readonly string[]): string | null {
  const document = parseDocument(text ?? "");
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return null;
  const lead = contents === null ? undefined : document.get("lead");
  if (lead !== undefined && lead !== null && !(isSeq(lead) && lead.items.length === 0)) return null;
  document.set("lead", document.createNode([...files]));
  return document.toString({ lineWidth: 0 });
}
