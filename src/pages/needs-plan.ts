import type { Article } from "../articles/article.ts";
import { oldQuery } from "../articles/old-query.ts";
import type { Reading } from "../reading.ts";
import { pathIn, reserved } from "../urls.ts";
import { key } from "./check-plan.ts";

/**
 * Whether it takes the plan of all pages to tell if an address of these files is taken, or a link in them dead. It does
 * not where no other story or redirect has their addresses, none has a form that Warta gives to pages of its own, and
 * each link leads to a story.
 */
export function needsPlan(
  files: ReadonlySet<string>,
  { library, portal }: Pick<Reading, "library" | "portal">,
): boolean {
  if ([...files].some((file) => file.startsWith("_portal/"))) return true;
  const { articles } = library;
  const asked = articles.filter(({ file }) => files.has(file));
  const own = asked.flatMap(addressesOf);
  if (own.some(mayBeWartas)) return true;

  const wanted = new Set(own.map(place));
  const others = [...portal.redirects.map(({ from }) => from), ...portal.gone];
  const claims = [...articles.flatMap(addressesOf), ...others].filter((url) => wanted.has(place(url)));
  if (claims.length > wanted.size) return true;

  const links = asked.flatMap(({ file }) => library.links(file));
  if (links.length === 0) return false;
  const stories = new Set<string>(articles.map(({ url }) => url));
  return links.some(({ href }) => !stories.has(href));
}

/** Whether an address has a form that Warta gives to pages which come from no article of their own. */
export function mayBeWartas(url: string): boolean {
  if (oldQuery(url)) return false;
  const parts = pathIn(url).toLowerCase().split("/").slice(1, -1);
  const [first = "", second] = parts;
  return (
    parts.length < 2 ||
    !url.endsWith("/") ||
    reserved.has(first) ||
    second === "halaman" ||
    parts.at(-1) === "riwayat" ||
    parts.every((part) => /^\d+$/.test(part))
  );
}

const addressesOf = ({ url, aliases }: Article): string[] => [url, ...aliases];
const place = (url: string): string => (oldQuery(url) ? url : key(pathIn(url)));
