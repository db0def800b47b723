import fs from "node:fs";
import path from "node:path";
import { findArticles } from "../../articles/find.ts";
import type { Portal } from "../../portal.ts";
import { articleUrl } from "../../urls.ts";

/** Files and addresses that a portal has: sections, pages, redirects, and articles as their names say. */
export function* takenPlaces(articles: string, portal: Portal): Generator<string, void> {
  for (const { id } of portal.sections) yield `/${id}/`;
  for (const { from } of portal.redirects) yield from.normalize("NFC").toLowerCase();
  const pages = path.join(articles, "_portal/pages");
  if (fs.existsSync(pages))
    for (const name of fs.readdirSync(pages)) {
      yield `_portal/pages/${name}`.toLowerCase();
      yield `/${name.replace(/\.md$/, "")}/`;
    }
  if (!fs.existsSync(articles)) return;
  for (const { file } of findArticles(articles).files) {
    yield file.toLowerCase();
    const [, day, name] = /(?:^|\/)(\d{4}-\d{2}-\d{2})[-_ .]+([^/]+)\.[a-z]+$/.exec(file) ?? [];
    if (day !== undefined && name !== undefined)
      for (const { id } of portal.site.permalink.includes("{section}") ? portal.sections : [{ id: "" }])
        yield articleUrl(portal.site.permalink, { day, section: id, slug: name });
  }
}
