import style from "style:bulletin";
import { loadStyle } from "./load-style.ts";

const KEY = "warta-bulletin";

/** The breaking story that this reader has closed, for this visit. */
function closed(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Shows the breaking banner at the foot of the window, where it moves nothing; a closed one stays closed. */
export async function bulletin(banner: HTMLElement, slot: HTMLElement): Promise<void> {
  const story = banner.querySelector("a")?.href ?? "";
  if (story === closed() || story === location.href) return;
  await loadStyle(style);
  slot.prepend(banner);
  banner.querySelector("[data-bulletin-close]")?.addEventListener("click", () => {
    banner.remove();
    try {
      sessionStorage.setItem(KEY, story);
    } catch {
      // It then comes back on the next page.
    }
  });
}
