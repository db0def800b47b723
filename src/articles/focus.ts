/** The point of a picture that must stay visible when it is cropped, in per cent from its left and its top. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

const SIDES = new Map(Object.entries({ kiri: 0, left: 0, kanan: 100, right: 100 }));
const HEIGHTS = new Map(Object.entries({ atas: 0, top: 0, bawah: 100, bottom: 100 }));
const MIDDLE = new Set(["tengah", "center", "centre"]);

/** Reads `40% 30%`, `kanan atas`, `kiri`, `tengah`; null where it is none of these. */
export function focus(text: string): Focus | null {
  const parts = text.trim().toLowerCase().split(/\s+/);
  if (parts.every((part) => /^\d{1,3}%$/.test(part))) {
    const [x = 101, y = 101, ...more] = parts.map((part) => Number(part.slice(0, -1)));
    return more.length > 0 || x > 100 || y > 100 ? null : { x, y };
  }
  const found: { x?: number; y?: number } = {};
  for (const part of parts) {
    if (MIDDLE.has(part)) continue;
    const [x, y] = [SIDES.get(part), HEIGHTS.get(part)];
    if (x !== undefined && found.x === undefined) found.x = x;
    else if (y !== undefined && found.y === undefined) found.y = y;
    else return null;
  }
  return parts.length > 2 ? null : { x: found.x ?? 50, y: found.y ?? 50 };
}
