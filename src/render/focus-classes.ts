import type { Focus } from "../articles/focus.ts";

/** Classes for a focal point in steps of ten per cent, since inline styles are forbidden: `fx-4 fy-3`. */
export function focusClasses(focus: Focus | null): string {
  const [x, y] = focus ? [Math.round(focus.x / 10), Math.round(focus.y / 10)] : [5, 5];
  return x === 5 && y === 5 ? "" : `fx-${x} fy-${y}`;
}
