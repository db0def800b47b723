import { tidy } from "../../articles/clean.ts";
import { isDebris } from "../../articles/debris.ts";
import { markdownOfNodes } from "../html/markdown-of-html.ts";
import type { LinkWords, Surroundings } from "../html/surroundings.ts";
import {
  attr,
  descendants,
  findElement,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isElement,
  pageNodes,
  textContent,
} from "../html/tree.ts";
import type { Page } from "./read-page.ts";

const AROUND = /^(?:nav|header|footer|aside)$/;
const CONTENT =
  /^(?:entry-content|post-content|article-content|article-body|post-body|content-body|detail__body-text|story-body|isi-berita|detail-text)$/;
const BESIDE =
  /^(?:sharedaddy|share|social|comments?|related|related-posts|sidebar|breadcrumbs?|navigation|menu|advertisement|ads?|iklan|widget)$/;

/** An old HTML page or a Word file as headline and Markdown: the text without what stands around it. */
export function pageOfHtml(html: string, words: LinkWords): Page {
  const nodes = pageNodes(html);
  const all = [...descendants(nodes)].filter(isElement);
  const meta = (name: string): string => {
    const found = all.find(
      (one) =>
        one.tagName === "meta" &&
        (attr(one, "property") || attr(one, "name") || attr(one, "itemprop")).toLowerCase() === name,
    );
    return found ? tidy(attr(found, "content")) : "";
  };
  const heading = all.find(({ tagName }) => tagName === "h1");
  const title = all.find(({ tagName }) => tagName === "title");
  const headline =
    (heading && tidy(textContent([heading]))) ||
    meta("og:title") ||
    (title ? tidy(textContent([title])).replace(/\s+[|–—-]\s+[^|–—-]+$/, "") : "");
  const article =
    findElement(nodes, (one) => hasClass(one, CONTENT) || attr(one, "itemprop") === "articleBody") ??
    findElement(nodes, ({ tagName }) => tagName === "article") ??
    findElement(nodes, ({ tagName }) => tagName === "main") ??
    findElement(nodes, ({ tagName }) => tagName === "body");
  const time = all.find(({ tagName }) => tagName === "time");
  const date =
    meta("article:published_time") ||
    meta("datepublished") ||
    meta("date") ||
    (time ? attr(time, "datetime") : "");
  const inside = article ? withoutSurroundings(article, heading) : nodes;
  return { headline, date, text: (picture, take) => markdownOf(inside, { words, picture, take }) };
}

function markdownOf(
  nodes: readonly HtmlNode[],
  { words, picture, take }: Pick<Surroundings, "words" | "picture" | "take">,
): string {
  const markdown = markdownOfNodes(nodes, {
    words,
    take,
    lineBreaks: false,
    headline: () => null,
    href(written) {
      const isWeb = /^(?:https?:\/\/|mailto:|\/(?!\/))/i.test(written);
      if (isWeb && (written.startsWith("/") || URL.canParse(written))) return written;
      if (written !== "") take("link-lost", { href: written.slice(0, 200) });
      return null;
    },
    picture,
  });
  return markdown
    .split("\n\n")
    .filter((block) => !isDebris(block))
    .join("\n\n");
}

/** The nodes of an article without navigation, sharing, comments and its own headline. */
function withoutSurroundings(article: HtmlElement, heading: HtmlElement | undefined): HtmlNode[] {
  const dropped = [...descendants(article.childNodes)].filter(
    (node): node is HtmlElement =>
      isElement(node) && (node === heading || AROUND.test(node.tagName) || hasClass(node, BESIDE)),
  );
  for (const node of dropped) {
    const parent = node.parentNode;
    const at = parent?.childNodes.indexOf(node) ?? -1;
    if (parent && at >= 0) parent.childNodes.splice(at, 1);
  }
  return article.childNodes;
}
