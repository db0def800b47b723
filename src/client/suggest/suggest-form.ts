/** A search box of any page, once a reader goes to it: it offers pages of the portal and searches made before. */
import style from "style:suggest";
import { loadStyle } from "../load-style.ts";
import { combobox } from "./combobox.ts";
import { offers } from "./offers.ts";
import { recents } from "./recents.ts";

/** Makes the box's field offer what it can; a search that is sent is kept as made. */
export async function suggestForm(form: HTMLFormElement): Promise<void> {
  const field = form.elements.namedItem("q");
  if (!(field instanceof HTMLInputElement)) return;
  await loadStyle(style);
  const made = recents();
  combobox(field, { offer: offers({ file: form.dataset["suggestions"] ?? "", made, action: form.action }) });
  form.addEventListener("submit", () => made.add(field.value));
}
