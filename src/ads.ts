/** Where an advertisement may stand. */
export const adPlaces = [
  "front-after-lead",
  "front-end",
  "article-paragraph",
  "article-end",
  "list-end",
] as const;
export type AdPlace = (typeof adPlaces)[number];

/** Sizes in pixels that a phone of 320 px has room for. */
export const adSizes = ["300x250", "300x600", "320x50", "320x100"] as const;
export type AdSize = (typeof adSizes)[number];

/** Sizes that take the place of those where the page is wide enough. */
export const wideAdSizes = ["468x60", "728x90", "970x90", "970x250"] as const;
export type WideAdSize = (typeof wideAdSizes)[number];

/** The page of an ad server, shown in a frame that can do nothing to ours. */
export interface AdFrame {
  /** `https:`, as a URL parser writes it. */
  readonly src: string;
  readonly title: string | null;
}

/** A picture of the house's own, and where it leads. */
export interface HouseAd {
  /** Relative to the articles folder. */
  readonly picture: string;
  readonly alt: string;
  /** A path of the portal, or a web address. */
  readonly link: string;
}

/** An advertisement and the place that is kept for it. */
export interface AdSlot {
  readonly place: AdPlace;
  /** After how many paragraphs, of `article-paragraph`. */
  readonly paragraph: number;
  readonly size: AdSize;
  readonly wide: WideAdSize | null;
  readonly content: AdFrame | HouseAd;
}

/** Hosts whose pages stand in frames, for the content security policy; sorted, each once. */
export const adHosts = (slots: readonly AdSlot[]): string[] =>
  [...new Set(slots.flatMap(({ content }) => ("src" in content ? [new URL(content.src).host] : [])))].sort();
