import path from "node:path";

/** What addresses of a copy are told from. */
export interface PortableSite {
  /** The portal's own address, base path and `/` at its end included. */
  readonly address: string;
  /** Whether the copy holds a file, by its path with `/`. */
  readonly holds: (file: string) => boolean;
}

/**
 * An address on the page `from` (`2026/11/24/x/index.html`) as it leads from file to file: relative, and to the page
 * itself instead of its folder. What the copy does not hold is at the portal, so its address is written in full.
 */
export function portableUrl(value: string, from: string, { address, holds }: PortableSite): string {
  // A part of this page, or this page with another query.
  if (/^\s*(?:[#?]|$)/.test(value)) return value;
  const page = new URL(from.replace(/(?:^|(?<=\/))index\.html$/, ""), address);
  if (!URL.canParse(value, page)) return value;
  const url = new URL(value, page);
  const base = new URL(address);
  if (url.origin !== base.origin) return value;
  if (!url.pathname.startsWith(base.pathname)) return url.href;
  const wanted = url.pathname.slice(base.pathname.length);
  const file = [wanted, `${wanted}index.html`, `${wanted}/index.html`].find((each) => holds(decoded(each)));
  if (file === undefined) return url.href;
  return path.posix.relative(path.posix.dirname(from), file) + url.search + url.hash;
}

/** The name of the file for which a path stands. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
