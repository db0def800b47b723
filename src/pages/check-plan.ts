import type { Library } from "../articles/library.ts";
import { oldQuery } from "../articles/old-query.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import type { Portal } from "../portal.ts";
import type { Problem } from "../problems.ts";
import { targetOf } from "../publish/rendered.ts";
import { links, outputFile, pathIn, type SitePath } from "../urls.ts";
import type { PageEntry } from "./entry.ts";

/** What two addresses of one page have in common: servers and disks may not tell case and composition apart. */
export const key = (url: SitePath): string => folded(outputFile(url));

/** Most addresses have nothing to fold. */
const folded = (file: string): string =>
  /[^a-z\d/._-]/.test(file) ? file.normalize("NFC").toLowerCase() : file;

/** Two pages with one address, where one comes from an alias, a redirect or a permalink pattern. */
export function planCollisions(entries: readonly PageEntry[], newsroom: Newsroom, portal: Portal): Problem[] {
  const seen = new Set<string>();
  const taken = new Set<string>();
  for (const entry of entries) {
    const file = folded(entry.file);
    if (seen.has(file)) taken.add(file);
    else seen.add(file);
  }
  // WordPress's addresses of posts have no page of their own.
  const queries = [
    ...[...newsroom.articles, ...newsroom.retracted].flatMap(({ aliases }) => aliases),
    ...portal.redirects.map(({ from }) => from),
  ].filter(oldQuery);
  const once = new Set<string>();
  const twice = new Set(queries.filter((query) => once.size === once.add(query).size));
  if (taken.size + twice.size === 0) return [];
  const isTaken = (url: string): boolean => (oldQuery(url) ? twice.has(url) : taken.has(key(pathIn(url))));
  const problem = (file: string, url: string): Problem => ({
    file,
    line: 1,
    column: 1,
    severity: "error",
    code: "url-taken",
    params: { url },
  });
  return [
    ...[...newsroom.articles, ...newsroom.retracted].flatMap((article) =>
      [article.url, ...(article.aliases as SitePath[])]
        .filter(isTaken)
        .map((url) => problem(article.file, url)),
    ),
    ...portal.redirects
      .filter(({ from }) => isTaken(from))
      .map(({ from }) => problem("_portal/redirects.yaml", from)),
    ...portal.gone.filter(isTaken).map((url) => problem("_portal/gone.yaml", url)),
  ];
}

/** Links in article bodies that lead to no page of the portal. */
export function deadLinks(entries: readonly PageEntry[], library: Library): Problem[] {
  const linking = library.articles.filter(({ file }) => library.links(file).length > 0);
  if (linking.length === 0) return [];
  const files = new Set(entries.map(({ file }) => file));
  return linking.flatMap((article) =>
    library
      .links(article.file)
      .filter(({ href }) => !files.has(outputFile(href as SitePath)))
      .map(
        ({ href, line, column }): Problem => ({
          file: article.file,
          line,
          column,
          severity: "warning",
          code: "dead-link",
          params: { href },
        }),
      ),
  );
}

/** The output files that dead links lead to: verification knows that nothing is there. */
export const deadFiles = (dead: readonly Problem[], { site }: Portal): Set<string> =>
  new Set(
    dead.flatMap(({ params }) => {
      const { base, href } = links(site.url);
      return targetOf(href(String(params["href"]) as SitePath), base) ?? [];
    }),
  );
