import { ages } from "./ages.ts";
import { bulletin } from "./bulletin.ts";

/**
 * Fills the slot beside an article with the latest and the most read, which its page does not hold itself so
 * that it need not be written anew with every article. Without network the plain link stays.
 */
export async function fragment(slot: HTMLElement): Promise<void> {
  const response = await fetch(slot.dataset["fragment"] ?? "").catch(() => null);
  if (!response?.ok) return;
  const text = await response.text();
  const parsed = new DOMParser().parseFromString(text, "text/html");
  const banner = parsed.querySelector<HTMLElement>("[data-bulletin]");
  banner?.remove();
  slot.replaceChildren(...parsed.body.childNodes);
  ages(slot, Date.now());
  if (banner) bulletin(banner, slot);
}
