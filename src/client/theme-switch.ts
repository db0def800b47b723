const KEY = "warta-theme";

/** Makes the footer's select choose the theme, and remembers it where the browser allows. */
export function themeSwitch(select: HTMLSelectElement): void {
  const root = document.documentElement;
  select.value = root.dataset["theme"] ?? "system";
  select.addEventListener("change", () => {
    if (select.value === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = select.value;
    try {
      if (select.value === "system") localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, select.value);
    } catch {
      // The choice then lasts for this page.
    }
  });
}
