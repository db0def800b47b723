/** An entry as far as it matters whether it is another: its id, and all that it shows. */
export interface EntryText {
  readonly id: string;
  readonly text: string;
}

export interface Differences {
  /** Ids of entries that are not on the page yet, in the order of the newer one. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What sets a newer state of a live story apart from the one that is read. */
export function differences(shown: readonly EntryText[], newer: readonly EntryText[]): Differences {
  const known = new Map(shown.map(({ id, text }) => [id, text]));
  const ids = new Set(newer.map(({ id }) => id));
  return {
    added: newer.flatMap(({ id }) => (known.has(id) ? [] : [id])),
    changed: newer.flatMap(({ id, text }) => (known.has(id) && known.get(id) !== text ? [id] : [])),
    removed: shown.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
  };
}
