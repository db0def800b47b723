import type { Card, DateView, Link, PageView, Shell } from "./views.ts";

/** layouts/front.njk */
export interface FrontView extends PageView {
  /** Day of the newest story. */
  readonly edition: DateView | null;
  readonly breaking: readonly Card[];
  readonly hero: Card | null;
  readonly medium: readonly Card[];
  readonly small: readonly Card[];
  readonly latest: readonly Card[];
  readonly strips: readonly {
    readonly section: Link;
    readonly id: string;
    readonly cards: readonly Card[];
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
