import type { Portal } from "../portal.ts";
import { slug } from "../urls.ts";
import type { Credited, Source } from "./article.ts";
import { candidates } from "./nearest.ts";
import type { Located } from "./reading.ts";
import type { Report } from "./report.ts";

export interface Bylines {
  readonly authors: readonly Credited[];
  readonly sources: readonly Source[];
}

/** An unknown code of up to this many characters is an author's initials, a longer one a source. */
const INITIALS = 4;

const fold = (text: string): string => text.normalize("NFC").toLowerCase();
const is = (text: string, ...names: readonly string[]): boolean =>
  names.some((name) => fold(name) === fold(text));
const unique = <Entry extends Credited>(entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ id }, index) => entries.findIndex((other) => other.id === id) === index);

/** Who stands behind the codes of a credit. Unknown ones are warned of, and become authors or sources named as written. */
export function bylinesOfCodes(codes: readonly Located<string>[], portal: Portal, report: Report): Bylines {
  const authors: Credited[] = [];
  const sources: Source[] = [];
  const known = [
    ...portal.authors.flatMap(({ initials }) => initials),
    ...portal.sources.flatMap(({ codes: names }) => names),
  ];
  for (const { value, at } of codes) {
    const code = fold(value);
    const author = portal.authors.find(({ id, initials }) => is(code, ...initials, id));
    const source = portal.sources.find(({ id, codes: names }) => is(code, ...names, id));
    if (author) authors.push({ id: author.id, name: author.name });
    else if (source) sources.push({ id: source.id, name: source.name, url: source.url });
    else {
      const isAuthor = [...code].length <= INITIALS;
      report("warning", isAuthor ? "unknown-initials" : "unknown-source-code", at, {
        code,
        candidates: candidates(code, known),
      });
      if (isAuthor) authors.push({ id: slug(code), name: code });
      else sources.push({ id: slug(code), name: code, url: null });
    }
  }
  return { authors: unique(authors), sources: unique(sources) };
}

/** The authors that front matter names by id, name or initials. */
export function namedAuthors(
  names: readonly Located<string>[],
  portal: Portal,
  report: Report,
): readonly Credited[] {
  return unique(
    names.flatMap(({ value, at }) => {
      const author = portal.authors.find(({ id, name, initials }) => is(value, id, name, ...initials));
      if (author) return [{ id: author.id, name: author.name }];
      const id = unknown(value, "unknown-author", at, portal.authors, report);
      return id ? [{ id, name: value }] : [];
    }),
  );
}

/** The sources that front matter names by id, name or code. */
export function namedSources(
  names: readonly Located<string>[],
  portal: Portal,
  report: Report,
): readonly Source[] {
  return unique(
    names.flatMap(({ value, at }): Source[] => {
      const source = portal.sources.find(({ id, name, codes }) => is(value, id, name, ...codes));
      if (source) return [{ id: source.id, name: source.name, url: source.url }];
      const id = unknown(value, "unknown-source", at, portal.sources, report);
      return id ? [{ id, name: value, url: null }] : [];
    }),
  );
}

function unknown(
  value: string,
  code: "unknown-author" | "unknown-source",
  at: Located<string>["at"],
  known: readonly Credited[],
  report: Report,
): string | null {
  const id = slug(value);
  if (id)
    report("warning", code, at, {
      name: value,
      candidates: candidates(
        value,
        known.flatMap((entry) => [entry.id, entry.name]),
      ),
    });
  else report("error", "name-without-letters", at, { name: value });
  return id || null;
}
