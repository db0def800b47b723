import { distance } from "fastest-levenshtein";
import type { Article } from "../articles/article.ts";
import type { PlainPage } from "../articles/configuration.ts";
import { collector, wholeFile } from "../articles/report.ts";
import { type Address, LOCK, type UrlsLock } from "../articles/urls-lock.ts";
import type { Portal } from "../portal.ts";
import { compare, type Problem } from "../problems.ts";
import { urls } from "../urls.ts";
import { publicationStart, standing } from "./publication.ts";

/** What addresses follow from. */
export interface AddressSources {
  readonly articles: readonly Article[];
  readonly portal: Portal;
  readonly plainPages: readonly PlainPage[];
  /** `YYYY-MM-DD` in the portal's zone. */
  readonly dayOf: (article: Article) => string;
  readonly now: number;
  /** Whether a file could not be read for its errors: what has vanished may be its own, and is a warning then. */
  readonly broken?: boolean;
}

/** Every address that readers have or will have, each once: of stories with their aliases, sections, pages, redirects. */
export function addresses({ articles, portal, plainPages, dayOf, now }: AddressSources): Address[] {
  const own = [
    ...portal.sections.map(({ id }) => urls.section(id)),
    ...plainPages.map(({ id }) => urls.page(id)),
    ...portal.redirects.map(({ from }) => from),
  ].map((url): Address => ({ url, piece: "portal", from: null }));
  const stories = articles.flatMap((article): Address[] => {
    const start = publicationStart(article);
    if (start === null) return [];
    const piece = dayOf(article).slice(0, 7);
    const from = start > now ? start : null;
    return [article.url, ...article.aliases].map((url) => ({ url, piece, from }));
  });
  return [...new Map([...stories, ...own].map((address) => [address.url, address])).values()];
}

/**
 * Addresses that were readers' and that nothing answers for any more: an error each, with the mend. A story that
 * expired or was withdrawn answers for its own; `gone.yaml` declares the rest. What is not in the lock yet is told once.
 */
export function lockProblems(lock: UrlsLock | null, sources: AddressSources): Problem[] {
  if (!lock) return [];
  const { articles, portal, now } = sources;
  const current = addresses(sources);
  const answered = new Set([
    ...current.filter(({ from }) => from === null).map(({ url }) => url),
    ...portal.gone,
  ]);
  const locked = new Set(lock.entries.map(({ url }) => url));
  const missing = current.filter(({ url }) => !locked.has(url));
  const vanished = lock.entries.filter(
    ({ url, from }) => (from === null || from <= now) && !answered.has(url),
  );
  const problems: Problem[] = [...lock.problems];
  if (missing.length > 0) {
    const { report, problems: told } = collector(LOCK);
    report("info", "urls-unlocked", wholeFile, { count: missing.length });
    problems.push(...told);
  }
  if (vanished.length === 0) return problems;
  const hidden = new Map(
    articles
      .filter((article) => standing(article, now) === "hidden")
      .flatMap((article) => [article.url, ...article.aliases].map((url) => [url, article.file] as const)),
  );
  const fresh = articles.filter(({ url, draft }) => !draft && !locked.has(url));
  for (const { url, piece, line } of vanished) {
    const file = hidden.get(url);
    const { report, problems: told } = collector(file ?? `${LOCK}/${piece}`);
    if (file !== undefined) report("error", "url-unpublished", wholeFile, { url });
    else
      report(
        sources.broken ? "warning" : "error",
        "url-vanished",
        { line, column: 1 },
        { url, candidates: moved(url, fresh) },
      );
    problems.push(...told);
  }
  return problems;
}

/** The file to which a story has most likely moved: of those with an address that is new, the one most alike. */
function moved(url: string, fresh: readonly Article[]): string {
  const [best] = fresh
    .map(({ file, url: other }) => ({ file, far: distance(url, other) }))
    .sort((a, b) => a.far - b.far || compare(a.file, b.file));
  return best && best.far <= url.length / 2 ? best.file : "";
}
