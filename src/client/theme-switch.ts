import { choose, chosen } from "./choice.ts";

/** Makes the footer's select choose the theme. */
export function themeSwitch(select: HTMLSelectElement): void {
  const show = (): void => {
    select.value = chosen("theme") || "system";
  };
  show();
  select.addEventListener("change", () => choose("theme", select.value === "system" ? "" : select.value));
  // Articles have another place where it can be chosen.
  select.addEventListener("focus", show);
}
