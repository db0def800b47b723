import path from "node:path";
import { dayOf } from "../../dates.ts";
import type { Portal } from "../../portal.ts";
import { articleUrl, isReserved, slug } from "../../urls.ts";

/** Where an article comes to lie, and its address; null for a draft without a date. */
export interface Place {
  readonly file: string;
  readonly url: string | null;
}

/** The folder of drafts that have no date. */
export const UNDATED = "draf";

/** Gives each article a file and an address that no other one has. `taken` are files and addresses that are there. */
export function places(portal: Portal, taken: Iterable<string>) {
  const used = new Set<string>(taken);
  const { timezone, permalink } = portal.site;

  function free(stem: string, make: (slug: string) => Place): { place: Place; slug: string } {
    for (let number = 1; ; number += 1) {
      const tail = number === 1 ? "" : `-${number}`;
      const candidate = `${stem.slice(0, 80 - tail.length).replace(/-+$/, "")}${tail}`;
      const place = make(candidate);
      const keys = [place.file.toLowerCase(), ...(place.url === null ? [] : [place.url])];
      if (keys.some((key) => used.has(key)) || (place.url !== null && isTaken(place.url, permalink)))
        continue;
      for (const key of keys) used.add(key);
      return { place, slug: candidate };
    }
  }

  return {
    /** `wanted` is the old slug, `instant` null for a draft without date. */
    article(
      wanted: string,
      instant: number | null,
      section: string,
      ending = ".md",
    ): { place: Place; slug: string } {
      return free(wanted, (name) => {
        if (instant === null) return { file: `${UNDATED}/${name}${ending}`, url: null };
        const day = dayOf(instant, timezone);
        const [year = "", month = ""] = day.split("-");
        return {
          file: path.posix.join(year, month, `${day}-${name}${ending}`),
          url: articleUrl(permalink, { day, section, slug: name }),
        };
      });
    },
    page(wanted: string): { place: Place; slug: string } {
      const isFree = !isReserved(wanted) && portal.sections.every(({ id }) => id !== wanted);
      return free(isFree ? wanted : `${wanted}-halaman`, (name) => ({
        file: `_portal/pages/${name}.md`,
        url: `/${name}/`,
      }));
    },
    /** The address of a file that a former run made, as its name says. */
    urlOf(file: string, section: string): string | null {
      const [, day = "", name = ""] = /(\d{4}-\d{2}-\d{2})-([^/]+)\.[a-z]+$/.exec(file) ?? [];
      if (day !== "") return articleUrl(permalink, { day, section, slug: name });
      const page = /^_portal\/pages\/([^/]+)\.md$/.exec(file)?.[1];
      return page === undefined ? null : `/${page}/`;
    },
    /** Whether an address is free for a redirect; takes it if so. */
    takeAddress(address: string): boolean {
      const key = address.normalize("NFC").toLowerCase();
      if (used.has(key)) return false;
      used.add(key);
      return true;
    },
  };
}
export type Places = ReturnType<typeof places>;

/** Addresses of archives and lists, which an article's must not be. */
function isTaken(url: string, permalink: string): boolean {
  const parts = url.split("/").filter(Boolean);
  const isArchive =
    parts.length <= 3 && parts.every((part, index) => (index === 0 ? /^\d{4}$/ : /^\d{2}$/).test(part));
  return (
    isArchive || parts[1] === "halaman" || (!permalink.startsWith("/{year}") && isReserved(parts[0] ?? ""))
  );
}

/** The slug of a name, an encoded one included; the fallback where nothing is left of it. */
export function slugOf(fallback: string, ...names: readonly string[]): string {
  for (const name of names) {
    const made = slug(decoded(name).slice(0, 400));
    if (made) return made;
  }
  return fallback;
}

/** Text with its percent signs decoded as far as they mean something. */
export function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return "-";
      }
    });
  }
}
