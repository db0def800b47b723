import { fill } from "../../i18n/messages.ts";
import type { Recents } from "../suggest/recents.ts";
import { searchLink } from "./search-link.ts";

interface RecentListOptions {
  /** Holds a list and a button that removes all. */
  readonly place: HTMLElement;
  readonly made: Recents;
  readonly messages: Readonly<Record<string, string>>;
  /** Takes the focus when nothing is left. */
  readonly field: HTMLElement;
}

/** The searches made on this device, to be asked again or forgotten. Gives the function that shows them. */
export function recentList({ place, made, messages, field }: RecentListOptions): (isWanted: boolean) => void {
  const list = place.querySelector("ul");
  let isWanted = false;

  function show(): void {
    const queries = isWanted ? made.list() : [];
    place.hidden = queries.length === 0;
    list?.replaceChildren(...queries.map(recentItem));
  }

  function recentItem(query: string): HTMLLIElement {
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "recents__remove";
    remove.setAttribute("aria-label", fill(messages["searchRecentRemove"] ?? "", { q: query }));
    remove.textContent = "×";
    const item = document.createElement("li");
    remove.addEventListener("click", () => {
      const next = item.nextElementSibling ?? item.previousElementSibling;
      const after = next?.querySelector("a")?.textContent;
      made.remove(query);
      show();
      // The button that had the focus is gone.
      const links = [...place.querySelectorAll("a")];
      (links.find((link) => link.textContent === after) ?? field).focus();
    });
    item.append(searchLink(new URLSearchParams({ q: query }), query), remove);
    return item;
  }

  place.querySelector("[data-clear]")?.addEventListener("click", () => {
    made.clear();
    show();
    field.focus();
  });
  return (wanted) => {
    isWanted = wanted;
    show();
  };
}
