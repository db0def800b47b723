import { createHash } from "node:crypto";
import { ledgerKey } from "../portal/ledger.ts";
import type { WxrItem } from "../wxr/item.ts";

/** What tells an item from all others of its blog: its number, else its guid, else its address, else its text. */
export const itemKey = (
  item: Pick<WxrItem, "id" | "type" | "guid" | "link" | "title" | "content">,
): string => {
  if (/^\d+$/.test(item.id)) return `${item.type}:${item.id}`;
  const named = ledgerKey(item.guid || item.link);
  if (named) return `${item.type}:${named.slice(0, 400)}`;
  return `${item.type}:#${createHash("sha256").update(`${item.title}\n${item.content}`).digest("hex").slice(0, 20)}`;
};
