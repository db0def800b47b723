/** So long after a reader has scrolled by himself, the page stays where he put it. */
const PATIENCE = 4000;
let scrolled = 0;
for (const event of ["wheel", "touchmove"])
  addEventListener(event, () => (scrolled = Date.now()), { passive: true });

/** Brings what is read into sight, gently, unless it is there already or the reader looks elsewhere. */
export function follow(element: HTMLElement): void {
  if (Date.now() - scrolled < PATIENCE) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top > innerHeight * 0.12 && bottom < innerHeight * 0.75) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: isCalm ? "auto" : "smooth" });
}
