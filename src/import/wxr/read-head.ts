import { elements, type Prefixes, textOf } from "./elements.ts";
import type { WxrAuthor, WxrHead, WxrTaxon } from "./item.ts";
import type { XmlFault } from "./xml-pieces.ts";

/** Reads what stands above the items: the blog, its authors and terms. */
export function readHead(xml: string, prefixes: Prefixes, fault: (kind: XmlFault) => void): WxrHead {
  const list = elements(xml, prefixes, fault);
  const authors: WxrAuthor[] = [];
  const taxa: WxrTaxon[] = [];
  for (const { name, children } of list) {
    const text = (field: string): string => textOf(children, field);
    if (name === "wp:author") {
      const login = text("wp:author_login");
      const full = [text("wp:author_first_name"), text("wp:author_last_name")].filter(Boolean).join(" ");
      authors.push({
        login,
        name: text("wp:author_display_name") || full || login,
        hasEmail: text("wp:author_email") !== "",
      });
    } else if (name === "wp:category") {
      const slug = text("wp:category_nicename");
      taxa.push({
        domain: "category",
        id: text("wp:term_id"),
        slug,
        name: text("wp:cat_name") || slug,
        parent: text("wp:category_parent"),
        description: text("wp:category_description"),
      });
    } else if (name === "wp:tag") {
      const slug = text("wp:tag_slug");
      taxa.push({
        domain: "post_tag",
        id: text("wp:term_id"),
        slug,
        name: text("wp:tag_name") || slug,
        parent: "",
        description: text("wp:tag_description"),
      });
    } else if (name === "wp:term") {
      const slug = text("wp:term_slug");
      taxa.push({
        domain: text("wp:term_taxonomy"),
        id: text("wp:term_id"),
        slug,
        name: text("wp:term_name") || slug,
        parent: text("wp:term_parent"),
        description: text("wp:term_description"),
      });
    }
  }
  return {
    title: textOf(list, "title"),
    blogUrl: textOf(list, "wp:base_blog_url") || textOf(list, "link") || textOf(list, "wp:base_site_url"),
    version: textOf(list, "wp:wxr_version"),
    authors,
    taxa,
  };
}
