import type { Portal } from "../../portal.ts";
import type { Attachment } from "../content/shortcode.ts";
import { plain } from "../html/plain.ts";
import { oldNumber, oldPath } from "../portal/old-path.ts";
import type { WxrAuthor, WxrHead, WxrItem } from "../wxr/item.ts";
import { readWxr, type WxrFault } from "../wxr/read-wxr.ts";
import { type Guest, guestAuthor } from "./byline.ts";
import { publishedAt } from "./instants.ts";
import { itemKey } from "./item-key.ts";
import { kindOf } from "./kinds.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** What has to be known of a post before the first one can be written: links lead to it. */
export interface Surveyed {
  readonly key: string;
  readonly kind: "article" | "page";
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly name: string;
  readonly instant: number | null;
  readonly isLive: boolean;
  readonly categories: readonly string[];
  readonly primary: string | null;
}

export interface MediaFile extends Attachment {
  readonly parent: string;
  readonly link: string;
}

export interface Survey {
  head: WxrHead;
  readonly posts: Surveyed[];
  readonly media: Map<string, MediaFile>;
  readonly reusable: Map<string, string>;
  readonly authors: Map<string, WxrAuthor>;
  readonly guests: Map<string, Guest>;
  readonly faults: WxrFault[];
  items: number;
}

const MOST_FAULTS = 500;
const LONGEST_REUSABLE = 200_000;

/** Reads an export once for what its posts need to know of each other. Bodies are not kept. */
export async function survey(file: string, portal: Portal, terms: Taxonomy): Promise<Survey> {
  const found: Survey = {
    head: { title: "", blogUrl: "", version: "", authors: [], taxa: [] },
    posts: [],
    media: new Map(),
    reusable: new Map(),
    authors: new Map(),
    guests: new Map(),
    faults: [],
    items: 0,
  };
  const fault = (one: WxrFault): void => {
    if (found.faults.length < MOST_FAULTS) found.faults.push(one);
  };
  for await (const part of readWxr(file, fault)) {
    if (part.kind === "head") takeHead(found, part.head, terms);
    else takeItem(found, part.item, portal, terms);
  }
  return found;
}

function takeHead(found: Survey, head: WxrHead, terms: Taxonomy): void {
  if (found.head.blogUrl === "" && head.blogUrl !== "") found.head = head;
  for (const author of head.authors) if (author.login) found.authors.set(author.login, author);
  for (const taxon of head.taxa) terms.define(taxon);
}

function takeItem(found: Survey, item: WxrItem, portal: Portal, terms: Taxonomy): void {
  found.items += 1;
  const kind = kindOf(item.type);
  if (kind === "attachment") {
    found.media.set(item.id || itemKey(item), {
      id: item.id,
      url: item.attachmentUrl || item.guid,
      alt: plain(item.meta.get("_wp_attachment_image_alt") ?? ""),
      caption: plain(item.excerpt),
      title: plain(item.title),
      parent: item.parent,
      link: item.link,
    });
  } else if (kind === "guest-author") {
    const guest = guestAuthor(item);
    found.guests.set(guest.login, guest);
  } else if (kind === "reusable") {
    if (item.content.length < LONGEST_REUSABLE) found.reusable.set(item.id, item.content);
  } else if (kind === "article" || kind === "page" || kind === "foreign") {
    const counted = kind === "page" ? { categories: [], primary: null } : terms.count(item);
    found.posts.push({
      key: itemKey(item),
      kind: kind === "page" ? "page" : "article",
      id: item.id,
      // A number says as much as an address made of it.
      link:
        oldNumber(item.link) === null ? (oldPath(item.link, new URL(portal.site.url).pathname) ?? "") : "",
      title: plain(item.title).slice(0, 500),
      name: item.name,
      instant: publishedAt(item, portal.site.timezone)?.instant ?? null,
      isLive:
        kind !== "foreign" && item.status === "publish" && item.password === "" && plain(item.title) !== "",
      ...counted,
    });
  }
}
