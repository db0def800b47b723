import { collapse } from "../../articles/clean.ts";
import { label } from "../../articles/labels.ts";
import type { Surroundings } from "./surroundings.ts";
import { attr, descendants, type HtmlNode, isElement, textContent } from "./tree.ts";

/**
 * A paragraph "Baca juga: …" with one link to an article that moves in too, as Warta writes it: label and headline.
 * Null for any other paragraph; then the label is kept as text, and the link with it.
 */
export function readAlso(nodes: readonly HtmlNode[], around: Surroundings): string[] | null {
  const text = collapse(textContent(nodes));
  const found = label(text);
  if (found?.kind !== "readAlso" || found.rest.trim() === "") return null;
  const links = [...descendants(nodes)].filter(isElement).filter(({ tagName }) => tagName === "a");
  const [link] = links;
  if (links.length !== 1 || !link) return null;
  const headline = around.headline(attr(link, "href"));
  return headline === null ? null : [`Baca juga: ${headline.replace(/[\\`*_[\]<&~]/g, "\\$&")}`];
}
