import type { AdSlot } from "./ads.ts";

/** The portal's configuration as the newsroom uses it, all defaults filled in. Read by `articles/configuration.ts`. */
export interface Portal {
  readonly site: Site;
  readonly sections: readonly Section[];
  readonly authors: readonly Author[];
  readonly sources: readonly SourceEntry[];
  readonly topics: readonly Topic[];
  /** By language; of the portal's own, none. */
  readonly names: Readonly<Partial<Record<Language, Names>>>;
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

export const languages = ["id", "en", "ar"] as const;
export type Language = (typeof languages)[number];

/** What the portal and its parts are called in another language than its own; null where that is not said. */
export interface Names {
  readonly name: string | null;
  readonly tagline: string | null;
  readonly description: string | null;
  /** By id. */
  readonly sections: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, string>>;
}

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
  /** Whether readers may see what was changed in stories since their publication. */
  readonly history: boolean;
  /** Which stories get a picture for those who show links to them; null: none. */
  readonly cards: CardRule | null;
  readonly identity: Identity;
  readonly footer: Footer;
  readonly ads: readonly AdSlot[];
}

/** `without-picture`: those without a picture of their own that is fit for it. */
export const carded = ["all", "without-picture"] as const;

/** Which stories get a share card. */
export interface CardRule {
  readonly stories: (typeof carded)[number];
  /** Those published from then on, in milliseconds since 1970; null: whenever. */
  readonly since: number | null;
}

/** `koran`: a broadsheet; `tabloid`: loud headlines, colour at the top. Their colours are in `identity/themes.ts`. */
export const themeNames = ["koran", "tabloid"] as const;
export type ThemeName = (typeof themeNames)[number];

/** A colour that an editor chose, as `#rrggbb`; that for the night is derived where there is none. */
export interface ChosenColour {
  readonly light: string;
  readonly dark: string | null;
}

/** A drawing that runs and fetches nothing, and its proportion in pixels. */
export interface Svg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** How the portal looks. */
export interface Identity {
  readonly theme: ThemeName;
  /** In place of the theme's own accent. */
  readonly accent: ChosenColour | null;
  /** In place of the name at the top of pages; `dark` by night, where that for the day would not be seen. */
  readonly logo: { readonly light: Svg; readonly dark: Svg | null } | null;
  /** Square; without it a letter on the accent. */
  readonly icon: Svg | null;
}

/** What an editor adds at the foot of pages. */
export interface Footer {
  readonly text: string | null;
  readonly columns: readonly FooterColumn[];
}

export interface FooterColumn {
  readonly title: string;
  /** `url`: a path of the portal, or a web address. */
  readonly links: readonly { readonly name: string; readonly url: string }[];
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
  /** In place of one of the theme's eight. */
  readonly colour?: ChosenColour | undefined;
}

export interface Author {
  readonly id: string;
  readonly name: string;
  /** Codes that stand for this author in a credit, lower case. */
  readonly initials: readonly string[];
  readonly role: string | null;
  readonly bio: string | null;
  readonly email: string | null;
  /** File of a portrait, relative to the articles folder. */
  readonly portrait: string | null;
  /** Pages of the author elsewhere. */
  readonly links: readonly { readonly name: string; readonly url: string }[];
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
  /** What a reader who comes new to it needs to know, by paragraphs. */
  readonly intro: readonly string[];
  readonly kind: TopicKind;
}

/** What a topic is, in the order in which they are listed. */
export const topicKinds = ["event", "subject", "place", "person", "organisation"] as const;
export type TopicKind = (typeof topicKinds)[number];

/** The editors' choices for the front page. What they leave open is filled by rules, in `newsroom/front.ts`. */
export interface Front {
  /** Stories that lead, best first: the first is the hero, three follow with pictures, six as headlines. */
  readonly lead: readonly FrontSlot[];
  /** Stories of the breaking banner; null leaves them to the `breaking` label of the newest stories. */
  readonly breaking: readonly FrontSlot[] | null;
  /** Strips of sections, in order. */
  readonly sections: readonly FrontStrip[];
  /** Lists that may name stories which already stand above them. */
  readonly repeats: readonly FrontList[];
}

/** Lists of the front page that are rankings, so that they say the truth only where they repeat. */
export const frontLists = ["latest", "mostRead", "mostDiscussed"] as const;
export type FrontList = (typeof frontLists)[number];

/** From when until when something holds, in milliseconds since 1970; null means without end. */
export interface Span {
  readonly from: number | null;
  readonly until: number | null;
}

/** A place that an editor gave to a story. */
export interface FrontSlot extends Span {
  /** File of the story, relative to the articles folder. */
  readonly story: string;
  /** File of the story that takes the place where `story` may not stand there. */
  readonly fallback: string | null;
  /** Whether it may stand here though it stands elsewhere on the page too. */
  readonly repeat: boolean;
}

/** How a strip looks: four cards; one story with three beside it; columns with portraits; one picture over the whole width. */
export const stripMakes = ["four", "lead", "opinion", "wide"] as const;
export type StripMake = (typeof stripMakes)[number];

/** A section's strip. */
export interface FrontStrip extends Span {
  readonly section: string;
  /** Null leaves the choice to the stories. */
  readonly make: StripMake | null;
  /** Stories that come first in it. */
  readonly stories: readonly FrontSlot[];
}

export interface Redirect {
  readonly from: string;
  readonly to: string;
}
