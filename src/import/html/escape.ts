import { label } from "../../articles/labels.ts";

/** Text as Markdown that shows it as it is, wherever in a line it stands. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\`*[\]]/g, "\\$&")
    .replace(/<(?=[a-z/!?])/gi, "\\<")
    .replace(/&(?=(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);)/gi, "\\&")
    .replace(/~{2,}/g, (tildes) => tildes.replaceAll("~", "\\~"))
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_");

/** A line of a paragraph whose beginning would make it something else: a heading, a list, a quotation, a label of Warta's. */
export function escapeLine(line: string): string {
  const safe = line
    .replace(/^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|>|=+\s*$|[-:|][\s|:-]*$)/, "\\")
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\")
    .replace(/!(?=\[)/g, "\\!");
  return label(safe) ? safe.replace(":", "&#58;") : safe;
}

/** An address between the parentheses of a link. */
export const escapeHref = (href: string): string =>
  href.replace(/[\s()<>"\\`]/g, (character) =>
    character === "(" ? "%28" : character === ")" ? "%29" : encodeURIComponent(character),
  );

/** The name of a file beside an article, as an address. */
export const escapePath = (path: string): string => escapeHref(path.replace(/[%?#]/g, encodeURIComponent));

/** A picture's title, or any text between quotation marks. */
export const escapeTitle = (text: string): string =>
  text.replace(/["\\]/g, "\\$&").replace(/&(?=[a-z#])/gi, "&amp;");
