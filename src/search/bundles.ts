import { dayOf } from "../dates.ts";
import { compare } from "../problems.ts";

/** The articles of one bundle, in the order in which they were given. */
export interface Bundle<Item> {
  readonly name: string;
  readonly items: readonly Item[];
}

/** Above so many articles a frozen bundle is split by quarters, and a quarter by months: Pagefind's memory is bounded. */
export const defaults = { limit: 5000 } as const;

/**
 * The bundle of an article, by its instant, `now` and the portal's zone alone: `2024` for a past year,
 * `2026-sd-10` ("sampai dengan", up to and including October) for this year's finished months, `2026-11` for
 * this month, the hot one. A name says exactly which months are in it, so that no two contents share one.
 */
export function bundleOf(published: number, now: number, zone: string): string {
  return coarse(monthOf(published, zone), monthOf(now, zone));
}

/** All bundles that are not empty, newest first; they follow each other in time without overlap. */
export function bundles<Item extends { readonly published: number }>(
  items: Iterable<Item>,
  now: number,
  zone: string,
  limit: number = defaults.limit,
): Bundle<Item>[] {
  const today = monthOf(now, zone);
  const dated = [...items].map((item) => ({ item, month: monthOf(item.published, zone) }));
  const split = grouped(dated, ({ month }) => coarse(month, today))
    .flatMap((bundle) =>
      isFull(bundle, limit) ? grouped(bundle.items, ({ month }) => quarter(month, today)) : [bundle],
    )
    .flatMap((bundle) => (isFull(bundle, limit) ? grouped(bundle.items, ({ month }) => month) : [bundle]));
  return split
    .sort((a, b) => compare(newest(b.items), newest(a.items)))
    .map(({ name, items: members }) => ({ name, items: members.map(({ item }) => item) }));
}

interface Dated<Item> {
  readonly item: Item;
  /** `YYYY-MM` */
  readonly month: string;
}

/** This month is hot: its name is already that of a single month. */
const isFull = <Item>(bundle: Bundle<Dated<Item>>, limit: number): boolean =>
  bundle.items.length > limit && !/^\d{4}-\d{2}$/.test(bundle.name);

const newest = (items: readonly Dated<unknown>[]): string =>
  items.reduce((latest, { month }) => (compare(month, latest) > 0 ? month : latest), "");

function coarse(month: string, today: string): string {
  if (month >= today) return today;
  const year = month.slice(0, 4);
  return year < today.slice(0, 4) ? year : `${year}-sd-${previous(today)}`;
}

/** `2024-k3`; the quarter that is not over yet says how far it goes: `2026-k4-sd-10`. */
function quarter(month: string, today: string): string {
  const name = quarterOf(month);
  return name === quarterOf(today) ? `${name}-sd-${previous(today)}` : name;
}

const quarterOf = (month: string): string => `${month.slice(0, 4)}-k${Math.ceil(Number(month.slice(5)) / 3)}`;

/** Number of the month before; never asked in January, when this year has no finished month. */
const previous = (today: string): string => String(Number(today.slice(5)) - 1).padStart(2, "0");

/** Zones lie within 14 hours of UTC: away from a month's edges the month is that of UTC, and needs no calendar. */
function monthOf(instant: number, zone: string): string {
  const date = new Date(instant);
  const day = date.getUTCDate();
  return day > 1 && day < 28 ? date.toISOString().slice(0, 7) : dayOf(instant, zone).slice(0, 7);
}

function grouped<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): Bundle<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups].map(([name, members]) => ({ name, items: members }));
}
