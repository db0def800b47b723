import type { Shell } from "../pages/views.ts";

const COLOURS = 8;

/**
 * Which of the style's eight section colours belongs to a section, 1 to 8, by its place in the navigation;
 * 0, the neutral one, where it stands not there. `section` is its id or its address.
 */
export function accent(section: string | null, nav: Shell["nav"]): number {
  const place = nav.findIndex(({ id, href }) => id === section || href === section);
  return place < 0 ? 0 : (place % COLOURS) + 1;
}
