import type { StripMake } from "../portal.ts";
import type { Columnist } from "./columnists.ts";
import type { Card, DateView, Link, PageView, Shell } from "./views.ts";

/** layouts/front.njk */
export interface FrontView extends PageView {
  /** Day of the newest story. */
  readonly edition: DateView | null;
  /** How much there is to show, which decides the layout of the top. */
  readonly size: "none" | "one" | "few" | "full";
  readonly breaking: readonly Card[];
  readonly hero: Card | null;
  readonly medium: readonly Card[];
  readonly small: readonly Card[];
  /** The line of newest headlines above all; empty where the page holds little else. */
  readonly ticker: readonly Card[];
  readonly latest: readonly Card[];
  readonly strips: readonly {
    readonly section: Link;
    readonly id: string;
    readonly make: StripMake;
    readonly items: readonly { readonly card: Card; readonly columnist: Columnist | null }[];
  }[];
  readonly mostRead: readonly Card[];
  readonly mostDiscussed: readonly Card[];
}

/** layouts/fragment.njk: no shell; lists of links only. */
export interface FragmentView {
  readonly shell: Shell;
  readonly breaking: readonly Card[];
  readonly latest: readonly Card[];
  readonly mostRead: readonly Card[];
}
