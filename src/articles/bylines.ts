import type { Portal } from "../portal.ts";
import { slug } from "../urls.ts";
import type { Credited, Source } from "./article.ts";
import { byName } from "./by-name.ts";
import { candidates } from "./nearest.ts";
import type { Located } from "./reading.ts";
import { remember } from "./remember.ts";
import type { Report } from "./report.ts";

export interface Bylines {
  readonly authors: readonly Credited[];
  readonly sources: readonly Source[];
}

/** An unknown code of up to this many characters is an author's initials, a longer one a source. */
const INITIALS = 4;

const fold = (text: string): string => text.normalize("NFC").toLowerCase();

/** Each portal's people and sources by what they may be called: by a code of a credit, or by front matter. */
const authorsByCode = remember((authors: Portal["authors"]) =>
  byName(authors, ({ id, initials }) => [id, ...initials], fold),
);
const authorsByName = remember((authors: Portal["authors"]) =>
  byName(authors, ({ id, name, initials }) => [id, name, ...initials], fold),
);
const sourcesByCode = remember((sources: Portal["sources"]) =>
  byName(sources, ({ id, codes }) => [id, ...codes], fold),
);
const sourcesByName = remember((sources: Portal["sources"]) =>
  byName(sources, ({ id, name, codes }) => [id, name, ...codes], fold),
);

const unique = <Entry extends Credited>(entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ id }, index) => entries.findIndex((other) => other.id === id) === index);

/** Who stands behind the codes of a credit. Unknown ones are warned of, and become authors or sources named as written. */
export function bylinesOfCodes(codes: readonly Located<string>[], portal: Portal, report: Report): Bylines {
  const authors: Credited[] = [];
  const sources: Source[] = [];
  for (const located of codes) {
    const code = fold(located.value);
    const author = authorsByCode(portal.authors).get(code);
    const source = sourcesByCode(portal.sources).get(code);
    if (author) authors.push({ id: author.id, name: author.name });
    else if (source) sources.push({ id: source.id, name: source.name, url: source.url });
    else {
      const isAuthor = [...code].length <= INITIALS;
      const known = [
        ...portal.authors.flatMap(({ initials }) => initials),
        ...portal.sources.flatMap(({ codes: names }) => names),
      ];
      report("warning", isAuthor ? "unknown-initials" : "unknown-source-code", located.at, {
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
    names.flatMap((named) => {
      const author = authorsByName(portal.authors).get(fold(named.value));
      if (author) return [{ id: author.id, name: author.name }];
      const id = unknown(named, "unknown-author", portal.authors, report);
      return id ? [{ id, name: named.value }] : [];
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
    names.flatMap((named): Source[] => {
      const source = sourcesByName(portal.sources).get(fold(named.value));
      if (source) return [{ id: source.id, name: source.name, url: source.url }];
      const id = unknown(named, "unknown-source", portal.sources, report);
      return id ? [{ id, name: named.value, url: null }] : [];
    }),
  );
}

function unknown(
  { value, at }: Located<string>,
  code: "unknown-author" | "unknown-source",
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
