import { type Attributes, tags } from "./html.ts";
import type { HtmlFile } from "./output.ts";

/** A link that leads into nothing. */
export interface BrokenLink {
  readonly from: string;
  readonly href: string;
  readonly reason: "leaves the base path" | "no such file" | "no such anchor";
}

const urlsIn = (tag: Attributes): string[] => [
  ...["href", "src", "action", "poster", "data-src", "data-fragment"].flatMap((name) => tag[name] ?? []),
  ...(tag["srcset"]?.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0] ?? "") ?? []),
  ...(/^(?:og:url|og:image|twitter:image)$/.test(tag["property"] ?? tag["name"] ?? "")
    ? [tag["content"] ?? ""]
    : []),
];

/**
 * Follows every link of every page inside the output folder, anchors too. `site` is the portal's address; links
 * to other sites are not followed. Gives how many were followed, and those that break.
 */
export function followLinks(
  pages: readonly HtmlFile[],
  files: ReadonlySet<string>,
  site: string,
): { followed: number; broken: BrokenLink[] } {
  const { origin, pathname: base } = new URL(site);
  const anchors = new Map(
    pages.map(({ file, html }) => [file, new Set(tags(html, "*").flatMap((tag) => tag["id"] ?? []))]),
  );
  const broken: BrokenLink[] = [];
  let followed = 0;

  for (const { file, url, html } of pages) {
    const address = new URL(base + url.slice(1), origin);
    for (const href of tags(html, "*").flatMap(urlsIn)) {
      if (!URL.canParse(href, address)) continue;
      const target = new URL(href, address);
      if (target.origin !== origin) continue;
      followed += 1;
      if (!target.pathname.startsWith(base)) {
        broken.push({ from: file, href, reason: "leaves the base path" });
        continue;
      }
      const path = decodeURI(target.pathname.slice(base.length));
      const found = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (!files.has(found)) broken.push({ from: file, href, reason: "no such file" });
      else if (anchor !== "" && !anchors.get(found)?.has(anchor))
        broken.push({ from: file, href, reason: "no such anchor" });
    }
  }
  return { followed, broken };
}
