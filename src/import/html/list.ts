import { apart, blocks } from "./markdown-of-html.ts";
import type { Surroundings } from "./surroundings.ts";
import { attr, type HtmlElement, isElement, isText } from "./tree.ts";

/** A list, and after it the pictures that stood in it. */
export function list(node: HtmlElement, around: Surroundings, depth: number): string[] {
  const ordered = node.tagName === "ol";
  const start = Number.parseInt(attr(node, "start"), 10);
  let number = ordered && start >= 0 && start < 1e6 ? start : 1;
  const items: string[] = [];
  const pictures: string[] = [];
  let loose = false;
  for (const child of node.childNodes) {
    if (isText(child) && child.value.trim() === "") continue;
    const isItem = isElement(child) && child.tagName === "li";
    const found = blocks(isItem ? child.childNodes : [child], around, depth);
    const parts = apart(found);
    pictures.push(...parts.pictures);
    if (parts.inner.length === 0) continue;
    const isNested = (text: string): boolean => /^(?:[-*] |\d+[.)] )/.test(text);
    const last = items.length - 1;
    // A list that stands between items belongs to the one before it.
    if (!isItem && isElement(child) && /^[uo]l$/.test(child.tagName) && last >= 0) {
      items[last] = `${items[last]}\n${indented(parts.inner.join("\n"), "  ".padEnd(ordered ? 3 : 2))}`;
      continue;
    }
    if (parts.inner.some((text, index) => index > 0 && !isNested(text))) loose = true;
    const mark = ordered ? `${number}. ` : "- ";
    const [first = "", ...rest] = parts.inner;
    const joint = parts.inner.slice(1).every(isNested) ? "\n" : "\n\n";
    const text = [first, ...rest].join(joint);
    items.push(mark + indented(text, " ".repeat(mark.length)).trimStart());
    number += 1;
  }
  return [...(items.length > 0 ? [items.join(loose ? "\n\n" : "\n")] : []), ...pictures];
}

const indented = (text: string, indent: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? "" : indent + line))
    .join("\n");
