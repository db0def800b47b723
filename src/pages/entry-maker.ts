import type { CodeHashes } from "../code-hash.ts";
import type { Site } from "../portal.ts";
import { outputFile, type SitePath } from "../urls.ts";
import type { Edition } from "./context.ts";
import { joined, type PageEntry, parts, type TemplateName } from "./entry.ts";
import { fingerprint } from "./fingerprint.ts";

/** A page and the prints of what it shows, each made when it is asked for. What a print leaves out, the page must not show. */
export interface Shows<Data> {
  /** Print of what the page says by itself. */
  readonly own: () => string;
  /** Print of what it shows of other stories. */
  readonly others?: () => string;
  readonly data: () => Data;
}

/** How to tell what a page shows; asked only when it is not known to show what it did. */
type Showing<Data> = () => Shows<Data>;

export interface EntryMaker {
  /** An HTML page, made with the shell of an edition. `settled`: nothing that it shows has changed since the last build. */
  readonly page: <Data>(
    kind: string,
    url: SitePath,
    edition: Edition,
    shows: Showing<Data>,
    settled?: boolean,
  ) => PageEntry<Data>;
  /** The same for an article, whose body is put in when it is rendered. */
  readonly article: <Data>(
    url: SitePath,
    edition: Edition,
    shows: Showing<Data>,
    settled: boolean,
  ) => PageEntry<Data>;
  /** A file for machines. */
  readonly machine: <Data>(
    kind: string,
    url: SitePath,
    shows: Showing<Data>,
    settled?: boolean,
  ) => PageEntry<Data>;
}

interface MakerOptions {
  readonly code: CodeHashes;
  readonly site: Site;
  /** Fingerprint that an output file was made from at the last build. */
  readonly published: (file: string) => string | undefined;
}

/** Makes entries whose fingerprints cover what they show and the code that renders it. */
export function entryMaker({ code, site, published }: MakerOptions): EntryMaker {
  const frames = new Map<Edition | null, Map<string, string>>();
  const frame = (kind: string, edition: Edition | null): string => {
    const ofEdition = frames.get(edition) ?? new Map<string, string>();
    frames.set(edition, ofEdition);
    const known = ofEdition.get(kind);
    if (known !== undefined) return known;
    const shown = edition ? [code.layout(kind), edition.print] : [kind, site];
    const made = fingerprint(code.rendering, ...shown).slice(0, 11);
    ofEdition.set(kind, made);
    return made;
  };
  function made<Data>(
    template: TemplateName,
    kind: string,
    url: SitePath,
    edition: Edition | null,
    shows: Showing<Data>,
    settled: boolean,
  ): PageEntry<Data> {
    const file = outputFile(url);
    const known = settled ? published(file) : undefined;
    const inFrame = frame(kind, edition);
    const print = (): string => {
      const { own, others } = known === undefined ? printsOf(shows()) : parts(known);
      return joined({ frame: inFrame, own, others });
    };
    return {
      url,
      file,
      template,
      kind,
      data: () => shows().data(),
      fingerprint: known?.startsWith(`${inFrame}.`) ? known : print(),
    };
  }
  return {
    page: (kind, url, edition, shows, settled = false) => made("page", kind, url, edition, shows, settled),
    article: (url, edition, shows, settled) => made("article", "article", url, edition, shows, settled),
    machine: (kind, url, shows, settled = false) => made("machine", kind, url, null, shows, settled),
  };
}

const printsOf = ({ own, others }: Shows<unknown>) => ({ own: own(), others: others?.() ?? "" });

/** For pages of which there are few: the data is made at once, and is its own print. */
export const atOnce = <Data>(data: Data): Showing<Data> => {
  const shows = { own: () => fingerprint(data), data: () => data };
  return () => shows;
};
