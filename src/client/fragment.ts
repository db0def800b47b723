import { ages } from "./ages.ts";
import { bulletin } from "./bulletin.ts";
import { fetchFile } from "./fetch-file.ts";

/**
 * Fills the slot beside an article with the latest and the most read, which its page does not hold itself so
 * that it need not be written anew with every article: five of each, the story that is read not among the latest.
 * Without network the plain link stays.
 */
export async function fragment(slot: HTMLElement): Promise<void> {
  const bytes = await fetchFile(new URL(slot.dataset["fragment"] ?? "", location.href));
  if (!bytes) return;
  const text = new TextDecoder().decode(bytes);
  const parsed = new DOMParser().parseFromString(text, "text/html");
  const banner = parsed.querySelector<HTMLElement>("[data-bulletin]");
  banner?.remove();
  for (const own of parsed.querySelectorAll<HTMLAnchorElement>(".rail:not(.rail-ranked) h3 a"))
    if (own.href === location.href) own.closest("li")?.remove();
  for (const more of parsed.querySelectorAll(".rail li:nth-child(n + 6)")) more.remove();
  slot.replaceChildren(...parsed.body.childNodes);
  ages(slot, Date.now());
  if (banner) await bulletin(banner, slot);
}
