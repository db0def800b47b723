import type { Article, PictureRef } from "../articles/article.ts";
import { type Links, urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { PictureView } from "./views.ts";

/** Who wrote a column, as its strip shows it. */
export interface Columnist {
  readonly name: string;
  readonly href: string;
  /** Stands where there is no portrait. */
  readonly initials: string;
  readonly portrait: PictureView | null;
}

/** The first letters of the first and the last word of a name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? "")][0]?.toUpperCase() ?? "").join("");
}

/** A portrait by its file. */
export const portraitRef = (file: string): PictureRef => ({
  file,
  alt: "",
  caption: null,
  credit: null,
  focus: null,
  link: null,
  line: 1,
  column: 1,
});

/** Finds the portraits of authors; the name stands beside each, so that it says nothing more. */
export function portraits({
  portal,
  picture,
}: Pick<PlanContext, "portal" | "picture">): (id: string) => PictureView | null {
  const files = new Map(portal.authors.map(({ id, portrait }) => [id, portrait]));
  return (id) => {
    const file = files.get(id) ?? null;
    return file === null ? null : picture(portraitRef(file));
  };
}

/** The first author of a column; null where nobody signs it. */
export function columnist(
  article: Article,
  links: Links,
  portraitOf: (id: string) => PictureView | null,
): Columnist | null {
  const [author] = article.authors;
  if (!author) return null;
  return {
    name: author.name,
    href: links.href(urls.author(author.id)),
    initials: initialsOf(author.name),
    portrait: portraitOf(author.id),
  };
}
