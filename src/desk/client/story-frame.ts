import type { DeskWords } from "../../i18n/desk/id.ts";
import type { OpenedStory } from "../desk-model.ts";
import { element } from "./element.ts";

interface Parts {
  readonly words: DeskWords;
  /** Null for a story that is to be written. */
  readonly story: OpenedStory | null;
  readonly wire: boolean;
  /** The whole file is edited as text. */
  readonly asSource: boolean;
  readonly status: HTMLElement;
  readonly saveButton: HTMLElement;
  /** Leads to what is wrong, where that does not stand beside the text. */
  readonly toFindings: HTMLElement;
  readonly conflict: HTMLElement;
  readonly form: HTMLElement | undefined;
  readonly body: HTMLElement;
  readonly beside: HTMLElement;
  /** Changes between form and text. */
  readonly turnOver: () => void;
}

/** The page of a story, put together from its parts. */
export function storyFrame(parts: Parts): HTMLElement {
  const {
    words,
    story,
    wire,
    asSource,
    status,
    saveButton,
    toFindings,
    conflict,
    form,
    body,
    beside,
    turnOver,
  } = parts;
  const hint = story?.values === null ? words.sourceOnly : words.sourceIntro;
  return element(
    "div",
    { class: "story" },
    element(
      "header",
      { class: "bar" },
      element(
        "a",
        { href: "#/", class: "back" },
        element("span", { "aria-hidden": "true" }, "← "),
        element("span", {}, words.back),
      ),
      element("h1", { tabindex: -1 }, story?.file ?? (wire ? words.newWire : words.newStory)),
      status,
      story !== null &&
        story.values !== null &&
        element("button", { type: "button", onclick: turnOver }, asSource ? words.form : words.source),
      toFindings,
      saveButton,
    ),
    conflict,
    element(
      "div",
      { class: "columns" },
      element(
        "main",
        { class: "work", id: "tulisan" },
        asSource && element("p", { class: "hint" }, hint),
        // Wire copy is a text first; the fields of the form come after it.
        ...(wire ? [body, form] : [form, body]),
      ),
      beside,
    ),
  );
}
