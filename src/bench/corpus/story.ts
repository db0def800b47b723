/** An invented article, before any tool's form. */
export interface Story {
  /** Counts from the oldest, 0. */
  readonly index: number;
  /** Last part of its address, in every tool. */
  readonly slug: string;
  readonly headline: string;
  readonly summary: string;
  /** Milliseconds since 1970. */
  readonly date: number;
  readonly section: string;
  readonly topics: readonly string[];
  readonly author: string;
  readonly source: string;
  readonly place: string;
  readonly comments: number;
  readonly views: number;
  readonly blocks: readonly Block[];
}

/** A piece of a story's text, in Markdown's inline form: `**bold**`. */
export type Block =
  | { readonly kind: "paragraph" | "subhead" | "quote"; readonly text: string }
  | { readonly kind: "readAlso"; readonly story: Mention };

/** What a read-also line needs of an earlier story. */
export type Mention = Pick<Story, "headline" | "section" | "slug">;

/** The newsroom's clock: the stories' dates are told in its zone, which has no summer time. */
const ZONE = { offset: "+07:00", ms: 7 * 60 * 60_000 };

/** A story's date as its newsroom writes it: day, minute and the whole with its zone. */
export function written(date: number): { day: string; minute: string; iso: string } {
  const local = new Date(date + ZONE.ms).toISOString();
  return {
    day: local.slice(0, 10),
    minute: local.slice(0, 16).replace("T", " "),
    iso: `${local.slice(0, 19)}${ZONE.offset}`,
  };
}
