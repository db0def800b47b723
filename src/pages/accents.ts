import { themes } from "../identity/themes.ts";
import type { Portal } from "../portal.ts";
import { type Links, urls } from "../urls.ts";

/**
 * The number of each section's colour in the style, by id and by address: its own, else one of the theme's by its
 * place in the navigation. A section that has neither is not listed.
 */
export function accents({ site, sections }: Portal, links: Links): Record<string, number> {
  const shared = themes[site.identity.theme].palette.sections.length;
  const places = sections.filter(({ nav }) => nav).map(({ id }) => id);
  const own = sections.filter(({ colour }) => colour).map(({ id }) => id);
  return Object.fromEntries(
    sections.flatMap(({ id, nav, colour }) => {
      if (!nav && !colour) return [];
      const number = colour ? shared + own.indexOf(id) : places.indexOf(id) % shared;
      return [id, links.href(urls.section(id))].map((key) => [key, number + 1] as const);
    }),
  );
}
