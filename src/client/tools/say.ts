import style from "style:tools";
import { loadStyle } from "../load-style.ts";

const LASTS = 6000;
let timer = 0;

/** Says something at the foot of the window for a while, to screen readers too; it moves nothing. */
export async function say(text: string): Promise<void> {
  await loadStyle(style);
  let place = document.querySelector<HTMLElement>(".said");
  if (!place) {
    place = document.createElement("p");
    place.className = "said";
    place.setAttribute("role", "status");
    document.body.append(place);
  }
  place.textContent = text;
  clearTimeout(timer);
  timer = window.setTimeout(() => place.replaceChildren(), LASTS);
}
