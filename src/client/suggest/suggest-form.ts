/** A search box of any page, once a reader goes to it: it offers pages of the portal and searches made before. */
import { combobox } from "./combobox.ts";
import { offers } from "./offers.ts";
import { recents } from "./recents.ts";

/** Makes the box's field offer what it can; a search that is sent is kept as made. */
export function suggestForm(form: HTMLFormElement): void {
  const field = form.elements.namedItem("q");
  if (!(field instanceof HTMLInputElement)) return;
  const made = recents();
  combobox(field, { offer: offers({ file: form.dataset["suggestions"] ?? "", made, action: form.action }) });
  form.addEventListener("submit", () => made.add(field.value));
}
