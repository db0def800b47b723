import { escapeHtml } from "../escape-html.ts";

/** Where an old path leads: `to` is an absolute web address or a path from the host's root, base path included. */
export interface RedirectTarget {
  readonly to: string;
  /** What the link says: the name of the page it leads to. */
  readonly title: string;
  readonly lang: string;
}

/**
 * A small complete page for an alias, for hosts that know no redirects: it leads on without script, and
 * search engines take the target for the page's address. Throws `RangeError` on a target that is no web page.
 */
export function redirectPage({ to, title, lang }: RedirectTarget): string {
  const href = escapeHtml(webAddress(to));
  const text = escapeHtml(title);
  return [
    "<!DOCTYPE html>",
    `<html lang="${escapeHtml(lang)}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="refresh" content="0; url=${href}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${href}">`,
    `<title>${text}</title>`,
    "</head>",
    "<body>",
    `<p><a href="${href}">${text}</a></p>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** The target as a URL parser writes it, so that no space or quote ends the refresh early. */
function webAddress(to: string): string {
  const host = "http://host.invalid";
  if (to.startsWith("/") && URL.canParse(to, host)) {
    const url = new URL(to, host);
    if (url.origin === host) return url.pathname + url.search + url.hash;
  } else if (URL.canParse(to) && ["http:", "https:"].includes(new URL(to).protocol)) {
    return new URL(to).href;
  }
  throw new RangeError(`not an address to lead to: ${to}`);
}
