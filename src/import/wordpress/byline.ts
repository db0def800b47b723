import type { WxrAuthor, WxrItem } from "../wxr/item.ts";
import { guestOf } from "./meta.ts";

/** Taxonomies in which plugins keep the authors of a post. */
const AUTHOR_DOMAINS = new Set(["author", "ppma_author", "byline"]);

export interface Guest {
  readonly login: string;
  readonly name: string;
  readonly bio: string;
}

/** A guest author's own entry (Co-Authors Plus). */
export const guestAuthor = ({ meta, title, name }: WxrItem): Guest => ({
  login: (meta.get("cap-user_login") ?? name).replace(/^cap-/, ""),
  name: meta.get("cap-display_name") || title,
  bio: meta.get("cap-description") ?? "",
});

/**
 * The names of those who wrote a post, and whether they are guests: what a plugin of authors says, else a field with a
 * byline, else WordPress's own author.
 */
export function bylineOf(
  item: WxrItem,
  known: ReadonlyMap<string, WxrAuthor>,
  guests: ReadonlyMap<string, Guest>,
): { readonly names: readonly string[]; readonly isGuest: boolean } {
  const nameOf = (login: string): string | undefined => guests.get(login)?.name || known.get(login)?.name;
  const terms = item.terms.filter(({ domain }) => AUTHOR_DOMAINS.has(domain));
  if (terms.length > 0)
    return {
      names: terms.map(({ slug, name }) => {
        const login = slug.replace(/^cap-/, "");
        // The term's own name is the login, where it is not the name.
        return nameOf(login) ?? nameOf(name) ?? (name || login);
      }),
      isGuest: terms.some(({ slug, name }) => !known.has(slug.replace(/^cap-/, "")) && !known.has(name)),
    };
  const guest = guestOf(item);
  if (guest !== null) return { names: [guest], isGuest: true };
  const name = nameOf(item.creator) ?? item.creator;
  return { names: name ? [name] : [], isGuest: false };
}
