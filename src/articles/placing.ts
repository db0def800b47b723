import { dayOf } from "../dates.ts";
import type { Portal } from "../portal.ts";
import { type ArticleUrl, articleUrl, isReserved, slug } from "../urls.ts";
import { byName } from "./by-name.ts";
import type { Fields } from "./fields.ts";
import { candidates } from "./nearest.ts";
import { stem } from "./publication-date.ts";
import { remember } from "./remember.ts";
import { type Report, wholeFile } from "./report.ts";

/** The section: front matter's, else the nearest folder that is named as one, else the portal's default. */
export function sectionOf(file: string, fields: Fields, portal: Portal, report: Report): string {
  const ids = portal.sections.map(({ id }) => id);
  const named = fields.text("section");
  if (named !== null) {
    if (ids.includes(named)) return named;
    const near =
      portal.sections.find(({ name }) => name.toLowerCase() === named.toLowerCase())?.id ??
      candidates(named, ids);
    report("error", "unknown-section", fields.at(["section"]), {
      section: named,
      candidates: near || ids.join(", "),
    });
  }
  return (
    file
      .split("/")
      .slice(0, -1)
      .findLast((folder) => ids.includes(folder)) ?? portal.site.defaultSection
  );
}

const foldTopic = (words: string): string => words.toLowerCase();
const topicsByName = remember((topics: Portal["topics"]) =>
  byName(topics, ({ id, name, aliases }) => [id, name, ...aliases], foldTopic),
);

/** Ids of topics: front matter's (by id, name or alias), then `inText`: those that the text names. */
export function topicsOf(
  inText: readonly string[],
  fields: Fields,
  portal: Portal,
  report: Report,
): readonly string[] {
  const named = fields.located(fields.values.topics, "topics").flatMap((written) => {
    const known = topicsByName(portal.topics).get(foldTopic(written.value));
    if (known) return [known.id];
    const id = slug(written.value);
    if (!id) report("error", "name-without-letters", written.at, { name: written.value });
    else
      report("warning", "unknown-topic", written.at, {
        topic: written.value,
        candidates: candidates(
          written.value,
          portal.topics.map((topic) => topic.id),
        ),
      });
    return id ? [id] : [];
  });
  return [...new Set([...named, ...inText])];
}

/** Slug and address; null, with an error reported, where there can be none. */
export function addressOf(
  file: string,
  published: number | null,
  section: string,
  fields: Fields,
  portal: Portal,
  report: Report,
): { readonly slug: string | null; readonly url: ArticleUrl | null } {
  const written = fields.slug();
  const made = written ?? (fields.values.slug === undefined ? slug(stem(file)) : null);
  if (made === "") report("error", "empty-slug", wholeFile, { name: file.split("/").at(-1) ?? "" });
  if (!made || published === null) return { slug: made || null, url: null };
  const url = articleUrl(portal.site.permalink, {
    day: dayOf(published, portal.site.timezone),
    section,
    slug: made,
  });
  const parts = url.split("/").filter(Boolean);
  const isArchive =
    parts.length <= 3 && parts.every((part, index) => (index === 0 ? /^\d{4}$/ : /^\d{2}$/).test(part));
  const isList =
    parts[1] === "halaman" ||
    (!/^\{year\}/.test(portal.site.permalink.slice(1)) && isReserved(parts[0] ?? ""));
  if (!isArchive && !isList) return { slug: made, url };
  report("error", "address-taken", written === null ? wholeFile : fields.at(["slug"]), { url });
  return { slug: made, url: null };
}
