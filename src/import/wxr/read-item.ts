import { attributeOf, elements, ownText, type Prefixes, textOf, type XmlElement } from "./elements.ts";
import type { WxrComment, WxrItem, WxrTerm } from "./item.ts";
import type { XmlFault } from "./xml-pieces.ts";

/** Longer custom fields belong to page builders and caches. */
const LONGEST_META = 64_000;

/** Reads an item; damage is reported, and what can be read is there. */
export function readItem(
  xml: string,
  line: number,
  prefixes: Prefixes,
  fault: (kind: XmlFault) => void,
): WxrItem {
  const list = itemElements(elements(xml, prefixes, fault));
  const text = (name: string): string => textOf(list, name);
  const meta = new Map<string, string>();
  let droppedMeta = 0;
  for (const { name, children } of list) {
    if (name !== "wp:postmeta") continue;
    const key = textOf(children, "wp:meta_key");
    const value = textOf(children, "wp:meta_value");
    if (value.length > LONGEST_META) droppedMeta += 1;
    else if (key && !meta.has(key)) meta.set(key, value);
  }
  return {
    line,
    title: text("title"),
    link: text("link"),
    pubDate: text("pubDate"),
    creator: text("dc:creator").replace(/^[<>\s]+|[<>\s]+$/g, ""),
    guid: text("guid"),
    content: text("content:encoded"),
    excerpt: text("excerpt:encoded"),
    id: text("wp:post_id"),
    date: text("wp:post_date"),
    dateGmt: text("wp:post_date_gmt"),
    modified: text("wp:post_modified"),
    modifiedGmt: text("wp:post_modified_gmt"),
    status: text("wp:status") || "publish",
    parent: text("wp:post_parent"),
    type: text("wp:post_type") || "post",
    name: text("wp:post_name"),
    password: text("wp:post_password"),
    sticky: text("wp:is_sticky"),
    commentStatus: text("wp:comment_status"),
    attachmentUrl: text("wp:attachment_url"),
    terms: terms(list),
    meta,
    comments: list.filter(({ name }) => name === "wp:comment").map(comment),
    droppedMeta,
  };
}

/** The children of the item; where its own tag is damaged, what stands there. */
const itemElements = (found: readonly XmlElement[]): readonly XmlElement[] =>
  found.flatMap((element) => (element.name === "item" ? element.children : [element]));

/** Version 1.0 wrote each category twice, once without a domain. */
function terms(list: readonly XmlElement[]): WxrTerm[] {
  const all = list
    .filter(({ name }) => name === "category")
    .map((element): WxrTerm => {
      const domain = attributeOf(element, "domain");
      const name = ownText(element);
      return {
        domain: domain === "tag" ? "post_tag" : domain,
        slug: attributeOf(element, "nicename") || name,
        name,
      };
    })
    .filter(({ name, slug }) => name !== "" || slug !== "");
  const named = new Set(all.filter(({ domain }) => domain !== "").map(({ name }) => name));
  return all
    .filter(({ domain, name }) => domain !== "" || !named.has(name))
    .map((term) => (term.domain === "" ? { ...term, domain: "category" } : term))
    .filter(
      (term, index, kept) =>
        kept.findIndex((other) => other.domain === term.domain && other.slug === term.slug) === index,
    );
}

const comment = ({ children }: XmlElement): WxrComment => ({
  id: textOf(children, "wp:comment_id"),
  parent: textOf(children, "wp:comment_parent"),
  author: textOf(children, "wp:comment_author"),
  date: textOf(children, "wp:comment_date"),
  dateGmt: textOf(children, "wp:comment_date_gmt"),
  content: textOf(children, "wp:comment_content"),
  approved: textOf(children, "wp:comment_approved") || "1",
  type: textOf(children, "wp:comment_type"),
});
