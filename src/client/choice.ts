/** A choice of how pages look, by the name that `theme.ts` reads before the first paint. */
export type ChoiceName = "theme" | "size" | "leading";

/** What holds now; empty for what holds without a choice. */
export const chosen = (name: ChoiceName): string => document.documentElement.dataset[name] ?? "";

/** Makes a choice and remembers it where the browser allows; empty takes it back. */
export function choose(name: ChoiceName, value: string): void {
  const { dataset } = document.documentElement;
  if (value === "") delete dataset[name];
  else dataset[name] = value;
  try {
    if (value === "") localStorage.removeItem(`warta-${name}`);
    else localStorage.setItem(`warta-${name}`, value);
  } catch {
    // The choice then lasts for this page.
  }
}
