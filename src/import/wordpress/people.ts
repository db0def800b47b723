import { tidy } from "../../articles/clean.ts";
import type { Portal } from "../../portal.ts";
import { slug } from "../../urls.ts";
import type { Entry } from "../portal/amend-list.ts";

/** Gives each name one author of the portal; those that are new are listed in the order of their first story. */
export function people(portal: Portal) {
  const byName = new Map<string, string>();
  const ids = new Set<string>();
  for (const { id, name } of portal.authors) {
    ids.add(id);
    byName.set(name.toLowerCase(), id);
    if (!byName.has(id)) byName.set(id, id);
  }
  const fresh = new Map<string, Entry>();
  return {
    /** The author's id; null for a name that holds no letter. */
    idOf(written: string, bio: string): string | null {
      const name = tidy(written);
      const known = byName.get(name.toLowerCase());
      if (known !== undefined) return known;
      if (name === "") return null;
      const stem = slug(name) || `penulis-${fresh.size + 1}`;
      let id = stem;
      for (let number = 2; ids.has(id); number += 1) id = `${stem}-${number}`;
      ids.add(id);
      byName.set(name.toLowerCase(), id);
      fresh.set(id, { id, name, ...(bio ? { bio } : {}) });
      return id;
    },
    fresh: (): readonly Entry[] => [...fresh.values()],
  };
}
