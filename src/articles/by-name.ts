/** Entries by all their names, folded; of two with one name, the first. */
export function byName<Entry>(
  entries: readonly Entry[],
  names: (entry: Entry) => readonly string[],
  fold: (name: string) => string,
): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    for (const name of names(entry).map(fold)) if (!found.has(name)) found.set(name, entry);
  }
  return found;
}
