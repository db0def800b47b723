import type { DeskWords } from "../../i18n/desk/id.ts";
import { element } from "./element.ts";

/** Says that the file was changed elsewhere, and offers to keep what was written here; hidden until then. */
export const conflictNotice = (words: DeskWords, copy: () => void, reload: () => void): HTMLElement =>
  element(
    "div",
    { class: "conflict", role: "alert", hidden: true },
    element("p", {}, words.conflict),
    element("button", { type: "button", onclick: copy }, words.copyMine),
    element("button", { type: "button", onclick: reload }, words.reload),
  );
