/** One numbered page of a list: page 1 holds the oldest stories, so a full page never changes when a story is added. */
export interface NumberedPage<Item> {
  readonly number: number;
  /** Newest first, as everywhere. */
  readonly items: readonly Item[];
  readonly last: boolean;
}

/**
 * Numbered pages of a list given newest first. A list that fits on its own front has none.
 * `size` is the number of stories a page.
 */
export function numberedPages<Item>(newestFirst: readonly Item[], size: number): NumberedPage<Item>[] {
  const total = newestFirst.length;
  if (total <= size) return [];
  const count = Math.ceil(total / size);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    items: newestFirst.slice(Math.max(0, total - (index + 1) * size), total - index * size),
    last: index + 1 === count,
  }));
}
