const KEY = "warta-listen";
const MOST = 30;

type Places = readonly (readonly [path: string, part: number])[];

/** Where listeners stopped, the last story first. */
function places(): Places {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept)
      ? kept.filter(
          (one): one is [string, number] =>
            Array.isArray(one) && typeof one[0] === "string" && Number.isInteger(one[1]),
        )
      : [];
  } catch {
    return [];
  }
}

/** The part of a story to go on from; 0 is its beginning. */
export const placeOf = (path: string): number =>
  Math.max(places().find(([known]) => known === path)?.[1] ?? 0, 0);

/** Remembers the part that is read; 0 forgets the story. */
export function keepPlace(path: string, part: number): void {
  const others = places().filter(([known]) => known !== path);
  try {
    localStorage.setItem(KEY, JSON.stringify((part > 0 ? [[path, part], ...others] : others).slice(0, MOST)));
  } catch {
    // The place is then lost with the page.
  }
}
