import { bareLink, EMBEDS } from "./inline.ts";
import { apart, blocks } from "./markdown-of-html.ts";
import { pictureBlock, pictureSource } from "./picture.ts";
import type { Surroundings } from "./surroundings.ts";
import { titled } from "./table.ts";
import {
  attr,
  descendants,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isElement,
  textContent,
} from "./tree.ts";

/** Pictures on lines one after the other are a gallery. */
function inOneGallery(all: readonly string[]): string[] {
  const { inner, pictures } = apart(all);
  return [...(pictures.length > 0 ? [pictures.join("\n")] : []), ...inner];
}

const isCaption = (node: HtmlNode): boolean =>
  isElement(node) && (node.tagName === "figcaption" || hasClass(node, /^wp-caption-text$/));

/** A figure: its picture with the caption, or what else is in it with the caption below it. */
export function figure(node: HtmlElement, around: Surroundings, depth: number): string[] {
  const inside = [...descendants(node.childNodes)].filter(isElement);
  const captions = inside.filter(isCaption);
  const images = inside.filter(({ tagName }) => tagName === "img");
  const others = inside.some(
    ({ tagName }) => /^(?:figure|table|blockquote|pre|ul|ol)$/.test(tagName) || EMBEDS.has(tagName),
  );
  const caption = captions.at(-1);
  const [image] = images;
  if (images.length === 1 && image && !others) {
    const source = pictureSource(image, caption ? textContent(caption.childNodes) : "");
    const shown = source && typeof source !== "string" ? [pictureBlock(source, around)] : [];
    const link = inside.find(
      ({ tagName, childNodes }) => tagName === "a" && [...descendants(childNodes)].includes(image),
    );
    const target = link ? attr(link, "href") : "";
    const leads = target !== "" && !/\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?.*)?$|attachment/i.test(target);
    const href = leads ? around.href(target) : null;
    // A caption is text alone.
    for (const child of caption ? descendants(caption.childNodes) : [])
      if (isElement(child) && child.tagName === "a" && attr(child, "href") !== "")
        around.take("link-lost", { href: attr(child, "href").slice(0, 200) });
    const rest = node.childNodes.filter(
      (child) => !isCaption(child) && !(isElement(child) && [...descendants([child])].includes(image)),
    );
    return [...shown, ...(href ? [bareLink(href)] : []), ...blocks(rest, around, depth)];
  }
  const rest = node.childNodes.filter((child) => !isCaption(child));
  const own = node.childNodes.filter(isCaption).filter(isElement);
  const shown = blocks(rest, around, depth);
  const said = own.flatMap((one) => blocks(one.childNodes, around, depth));
  if (rest.some((child) => isElement(child) && child.tagName === "table")) return titled(said, shown);
  return [...(hasClass(node, /^wp-block-gallery$/) ? inOneGallery(shown) : shown), ...said];
}
