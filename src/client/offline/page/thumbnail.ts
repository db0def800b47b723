import { element } from "./element.ts";

/** A picture that is stored too, beside the words that say what it shows. */
export function thumbnail(src: string): HTMLImageElement {
  const picture = element("img", "keep__picture");
  picture.src = src;
  picture.alt = "";
  return picture;
}
