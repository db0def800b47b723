import { fill } from "../../i18n/messages.ts";
import type { SearchClientData } from "../../pages/views.ts";
import type { SearchAnswer } from "../../search/query.ts";
import { address, type Step } from "./address.ts";
import { offerChoices } from "./choices.ts";
import { fillForm, questionOf, readForm } from "./form.ts";
import { hitItem } from "./hit-item.ts";
import { keys } from "./keys.ts";
import { searchAt } from "./load.ts";

export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly data: SearchClientData;
}

const PAGE = 10;
/** Long enough for the next letter, short enough to seem at once. */
const PAUSE_MS = 150;

/** Runs the search page: the form asks, the address remembers, the list answers. */
export function searchPage({ form, field, status, results, more, data }: SearchParts): void {
  const place = address(window);
  const engine = searchAt(data.bundles);
  const numbers = new Intl.NumberFormat(data.lang === "ar" ? "ar-u-nu-latn" : data.lang);
  /** Counts questions: an answer to an older one is not shown. */
  let asked = 0;
  let shown = 0;
  let pause = 0;

  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): void => {
    status.textContent = key ? fill(data.messages[key] ?? "", values) : "";
  };

  function show({ results: hits, total }: Pick<SearchAnswer, "results" | "total">, from: number): void {
    results.replaceChildren(...[...results.children].slice(0, from), ...hits.map(hitItem));
    shown = from + hits.length;
    more.hidden = shown >= total;
  }

  async function ask(from: number, limit: number): Promise<void> {
    asked += 1;
    const mine = asked;
    const { query, ...options } = questionOf(place.read());
    const isEmpty = query === "" && Object.values(options.filters).every((value) => value === "");
    if (isEmpty) {
      show({ total: 0, results: [] }, 0);
      return say("");
    }
    say("searchBusy");
    results.setAttribute("aria-busy", "true");
    try {
      const onPartial = (answer: SearchAnswer): void => {
        if (mine === asked && from === 0) show(answer, 0);
      };
      const answer = await engine.search(query, { ...options, limit, offset: from, onPartial });
      if (mine !== asked) return;
      show(answer, from);
      const key = answer.total > 0 ? "searchHits" : "searchNoHits";
      say(query === "" ? `${key}Filtered` : key, { n: numbers.format(answer.total), q: query });
      // After the answer: choices cost requests of their own, and on a phone a list that is open does not grow.
      void offer();
    } catch {
      if (mine !== asked) return;
      show({ total: 0, results: [] }, 0);
      say("searchFailed");
    } finally {
      if (mine === asked) results.removeAttribute("aria-busy");
    }
  }

  function changed(step: Step): void {
    clearTimeout(pause);
    place.show(readForm(form), step);
    void ask(0, PAGE);
  }

  function restore(): void {
    clearTimeout(pause);
    fillForm(form, place.read());
    void ask(0, Math.max(PAGE, place.shown()));
  }

  let isOffered = false;
  async function offer(): Promise<void> {
    if (isOffered) return;
    isOffered = true;
    try {
      offerChoices(form, await engine.filters(), data.names ?? {}, data.lang);
    } catch {
      isOffered = false;
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    changed("settled");
  });
  form.addEventListener("input", (event) => {
    clearTimeout(pause);
    if (event.target === field) {
      pause = window.setTimeout(() => changed("draft"), PAUSE_MS);
    } else {
      place.settle();
      changed("settled");
    }
  });
  for (const hint of ["focusin", "pointerover"]) {
    form.addEventListener(hint, ({ target }) => {
      if (target instanceof Element && target.closest("fieldset")) void offer();
    });
  }
  more.addEventListener("click", () => {
    const from = shown;
    void ask(from, PAGE).then(() => {
      place.remember(shown);
      // The button may be gone: the reader goes on where the new results begin.
      results.children[from]?.querySelector("a")?.focus();
    });
  });
  window.addEventListener("popstate", () => {
    place.settle();
    restore();
  });
  keys({
    field,
    results,
    clear: () => {
      field.value = "";
      changed("draft");
    },
  });
  restore();
}
