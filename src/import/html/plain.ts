import { tidy } from "../../articles/clean.ts";
import { descendants, fragmentNodes, isElement, textContent } from "./tree.ts";

/** One line of text out of a piece of HTML: titles, captions, excerpts. */
export function plain(html: string): string {
  if (!/[<&]/.test(html)) return tidy(html);
  const nodes = fragmentNodes(html.replace(/<(?=[\s\d=<]|$)/g, "&lt;"));
  return tidy(textContent(nodes));
}

/** The paragraphs of a piece of HTML as plain texts: comments. */
export function plainParagraphs(html: string): string[] {
  const marked = html
    .replace(/\r\n?/g, "\n")
    .replace(/<\/?(?:p|div|li|blockquote|h[1-6]|pre|tr)\b[^>]*>/gi, "\n\n");
  return marked
    .split(/\n\s*\n/)
    .map((part) => {
      const nodes = fragmentNodes(part);
      const links: string[] = [];
      for (const node of descendants(nodes))
        if (isElement(node) && node.tagName === "a") {
          const href = node.attrs.find(({ name }) => name === "href")?.value ?? "";
          if (/^https?:/i.test(href) && !textContent([node]).includes(href)) links.push(href);
        }
      const text = tidy(textContent(nodes));
      return links.length > 0 ? `${text} (${links.join(", ")})` : text;
    })
    .filter(Boolean);
}
