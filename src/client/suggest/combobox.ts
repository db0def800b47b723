import { fill } from "../../i18n/messages.ts";
import { scriptWords } from "../../i18n/scripts/script-words.ts";
import { optionList } from "./option-list.ts";
import type { Suggestion } from "./suggestion.ts";

interface ComboboxOptions {
  /** What to offer for the text of the field, best first. */
  readonly offer: (query: string) => Promise<readonly Suggestion[]>;
  /** Instead of following the link of a search made before. */
  readonly repeat?: (query: string) => void;
}

/** Ids of several boxes on a page must differ. */
let boxes = 0;

/**
 * Makes a search field a combobox with a list of links (WAI-ARIA Authoring Practices: editable combobox with list
 * autocomplete, manual selection). The focus never leaves the field; the field keeps what was typed.
 */
export function combobox(field: HTMLInputElement, { offer, repeat }: ComboboxOptions): void {
  const words = scriptWords(document.documentElement.lang);
  const id = `saran-${++boxes}`;
  const box = document.createElement("div");
  box.className = "suggest";
  box.id = id;
  box.hidden = true;
  box.setAttribute("role", "listbox");
  box.setAttribute("aria-label", words.suggestions);
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  field.after(box, status);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": id,
    autocapitalize: "none",
  }))
    field.setAttribute(name, value);

  let options: HTMLAnchorElement[] = [];
  let active = -1;
  /** Counts questions: what comes for older letters is not shown. */
  let asked = 0;

  function activate(place: number): void {
    options[active]?.setAttribute("aria-selected", "false");
    active = place;
    const option = options[active];
    if (!option) {
      field.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  function show(items: readonly Suggestion[]): void {
    activate(-1);
    box.replaceChildren(...optionList(items, words, id));
    options = [...box.querySelectorAll<HTMLAnchorElement>("[role=option]")];
    box.hidden = options.length === 0;
    box.scrollTop = 0;
    field.setAttribute("aria-expanded", String(!box.hidden));
  }

  function close(): void {
    asked += 1;
    show([]);
    status.textContent = "";
  }

  async function open(): Promise<void> {
    asked += 1;
    const mine = asked;
    const items = await offer(field.value);
    if (mine !== asked || document.activeElement !== field) return;
    show(items);
    const isEmpty = field.value.trim() === "" && items.length === 0;
    status.textContent = isEmpty
      ? ""
      : fill(items.length > 0 ? words.suggestCount : words.suggestNone, { n: items.length });
  }

  /** Past either end the field itself is next, with no option chosen. */
  const step = (by: 1 | -1): void => {
    const stops = options.length + 1;
    activate(((active + 1 + by + stops) % stops) - 1);
  };

  field.addEventListener("input", () => void open());
  field.addEventListener("focus", () => void open());
  field.addEventListener("blur", close);
  field.form?.addEventListener("submit", close);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isOpen = !box.hidden;
    const isChosen = active >= 0;
    const { key } = event;
    if (event.altKey && key !== "ArrowDown" && key !== "ArrowUp") return;
    if (key === "ArrowDown" && event.altKey && !isOpen) void open();
    else if (key === "ArrowUp" && event.altKey && isOpen) close();
    else if (!isOpen) return;
    else if (key === "ArrowDown") step(1);
    else if (key === "ArrowUp") step(-1);
    else if (key === "Home" && isChosen) activate(0);
    else if (key === "End" && isChosen) activate(options.length - 1);
    else if (key === "Escape") close();
    else if (key === "Enter" && isChosen) options[active]?.click();
    else {
      if (key === "ArrowLeft" || key === "ArrowRight") activate(-1);
      return;
    }
    event.preventDefault();
  });
  // A press on the list must not take the focus from the field, or the list would be gone before the click.
  box.addEventListener("mousedown", (event) => event.preventDefault());
  box.addEventListener("click", (event) => {
    const { target } = event;
    const option = target instanceof Element && target.closest<HTMLAnchorElement>("[role=option]");
    if (!repeat || !option || option.dataset["kind"] !== "recent" || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    repeat(option.textContent ?? "");
  });
  if (document.activeElement === field) void open();
}
