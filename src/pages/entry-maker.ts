import type { CodeHashes } from "../code-hash.ts";
import type { Site } from "../portal.ts";
import type { SitePath } from "../urls.ts";
import type { Edition } from "./context.ts";
import { joined, type PageEntry, type TemplateName } from "./entry.ts";
import { fingerprint } from "./fingerprint.ts";

/** A page with the prints of what it shows. What a print leaves out, the page must not show. */
export interface Shows<Data> {
  /** Print of what the page says by itself. */
  readonly own: string;
  /** Print of what it shows of other stories. */
  readonly others?: string;
  readonly data: () => Data;
}

export interface EntryMaker {
  /** An HTML page, made with the shell of an edition. */
  readonly page: <Data>(kind: string, url: SitePath, edition: Edition, shows: Shows<Data>) => PageEntry<Data>;
  /** The same for an article, whose body is put in when it is rendered. */
  readonly article: <Data>(url: SitePath, edition: Edition, shows: Shows<Data>) => PageEntry<Data>;
  /** A file for machines. */
  readonly machine: <Data>(kind: string, url: SitePath, shows: Shows<Data>) => PageEntry<Data>;
}

/** Makes entries whose fingerprints cover what they show and the code that renders it. */
export function entryMaker(code: CodeHashes, site: Site): EntryMaker {
  const frames = new Map<string, string>();
  const frame = (kind: string, edition: Edition | null): string => {
    const key = `${kind} ${edition?.lang}`;
    const known = frames.get(key);
    if (known !== undefined) return known;
    const shown = edition ? [code.layout(kind), edition.print] : [kind, site];
    const made = fingerprint(code.rendering, ...shown).slice(0, 11);
    frames.set(key, made);
    return made;
  };
  const made = <Data>(
    template: TemplateName,
    kind: string,
    url: SitePath,
    edition: Edition | null,
    { own, others = "", data }: Shows<Data>,
  ): PageEntry<Data> => ({
    url,
    template,
    kind,
    data,
    fingerprint: joined({ frame: frame(kind, edition), own, others }),
  });
  return {
    page: (kind, url, edition, shows) => made("page", kind, url, edition, shows),
    article: (url, edition, shows) => made("article", "article", url, edition, shows),
    machine: (kind, url, shows) => made("machine", kind, url, null, shows),
  };
}

/** For pages of which there are few: the data is made at once, and is its own print. */
export const atOnce = <Data>(data: Data): Shows<Data> => ({ own: fingerprint(data), data: () => data });
