import { sitePath } from "../../articles/site-path.ts";
import { decoded } from "./places.ts";

const LONGEST_PART = 200;

/**
 * The path of an old address as an alias: below this portal's base path, decoded where that can be written, with a slash
 * at its end unless it names a file. Null for addresses without a path, and for those that cannot be files.
 */
export function oldPath(address: string, base: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { pathname, search } = new URL(address);
  if (search !== "" || pathname === "/") return null;
  const prefix = base.replace(/\/$/, "");
  const own = prefix && `${pathname}/`.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname;
  const slashed = own.replace(/^\/index\.php(?=\/)/, "").replace(/\/{2,}/g, "/");
  const whole = /\.(?:html?|php|aspx?)$/i.test(slashed) ? slashed : slashed.replace(/\/*$/, "/");
  const plain = decoded(whole).normalize("NFC");
  const found = sitePath(plain) ?? sitePath(whole);
  if (found === null || found === "/") return null;
  return found.split("/").some((part) => Buffer.byteLength(part) > LONGEST_PART) ? null : found;
}

/** The number in `?p=12`, `?page_id=12` or `?attachment_id=12`, or null. */
export function oldNumber(address: string): string | null {
  const found = /[?&](?:p|page_id|attachment_id)=(\d{1,12})(?:&|#|$)/.exec(address.replaceAll("&amp;", "&"));
  return found?.[1] ?? null;
}
