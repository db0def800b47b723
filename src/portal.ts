/** The portal's configuration as the newsroom uses it, all defaults filled in. Read by `articles/configuration.ts`. */
export interface Portal {
  readonly site: Site;
  readonly sections: readonly Section[];
  readonly authors: readonly Author[];
  readonly sources: readonly SourceEntry[];
  readonly topics: readonly Topic[];
  readonly front: Front;
  readonly redirects: readonly Redirect[];
  /** Addresses that were readers' and that answer "gone" from now on. */
  readonly gone: readonly string[];
  /** The editors' own groups of spellings and names of one thing, for the search, as written. */
  readonly synonyms: readonly (readonly string[])[];
  readonly desk: Desk;
}

/** How grave the newsroom takes a finding to be; `off`: it is not told. */
export type CheckLevel = "off" | "info" | "warning" | "error";

/** The newsroom's rules for its own work: no page shows any of it. Keys are ids. */
export interface Desk {
  /** By code of the problem, where the newsroom takes it otherwise than Warta. */
  readonly checks: Readonly<Record<string, CheckLevel>>;
  /** By topic: spellings of its name that are wrong. */
  readonly wrong: Readonly<Record<string, readonly string[]>>;
  /** Names that look like misspellings of others, and are right. */
  readonly rightNames: readonly string[];
  /** By author: the sections in which they may publish. Who is not listed may in all. */
  readonly sectionsOf: Readonly<Record<string, readonly string[]>>;
  /** By section: who owns its articles, as the forge names them (`@ekonomi`, `dimas@example.org`). */
  readonly owners: Readonly<Record<string, readonly string[]>>;
}

export type Language = "id" | "en" | "ar";

export interface Site {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  /** Absolute, ends in `/`, may hold a path: `https://example.org/koran/`. */
  readonly url: string;
  readonly lang: Language;
  /** IANA zone: `Asia/Jakarta`, `Asia/Makassar`, `Asia/Jayapura` … */
  readonly timezone: string;
  /** Names that are outlets in a dateline, beside whatever looks like a domain name. */
  readonly outlets: readonly string[];
  readonly defaultSection: string;
  /** Pattern of an article's path, of `{year} {month} {day} {section} {slug}`. */
  readonly permalink: string;
  readonly pageSize: number;
  readonly publisher: Publisher;
  readonly social: readonly { readonly name: string; readonly url: string }[];
  /** Days to add to the computed Hijri date, by Gregorian day `YYYY-MM-DD`: holds from that day until the next entry. */
  readonly hijriCorrections: Readonly<Record<string, number>>;
}

export interface Publisher {
  readonly name: string;
  readonly address: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface Section {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** Shown in the main navigation. */
  readonly nav: boolean;
}

export interface Author {
  readonly id: string;
  readonly name: string;
  /** Codes that stand for this author in a credit, lower case. */
  readonly initials: readonly string[];
  readonly role: string | null;
  readonly bio: string | null;
  readonly email: string | null;
}

export interface SourceEntry {
  readonly id: string;
  readonly name: string;
  /** Codes that stand for this source in a credit, lower case, the id among them. */
  readonly codes: readonly string[];
  readonly url: string | null;
  readonly description: string | null;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  /** Words and phrases that, standing in a text, put it under this topic. */
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly kind: "place" | "person" | "organisation" | "event" | "subject";
}

export interface Front {
  /** Files of the stories that lead, relative to the articles folder, best first. */
  readonly lead: readonly string[];
  /** Ids of the sections with a strip of their own, in order. */
  readonly sections: readonly string[];
}

export interface Redirect {
  readonly from: string;
  readonly to: string;
}
