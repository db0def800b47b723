import type { SearchClientData } from "../../pages/script-views.ts";
import type { SearchAnswer } from "../../search/query.ts";
import { combobox } from "../suggest/combobox.ts";
import { loadSuggestions } from "../suggest/load-suggestions.ts";
import { nearby } from "../suggest/nearby.ts";
import { offers } from "../suggest/offers.ts";
import { recents } from "../suggest/recents.ts";
import { address, type Step } from "./address.ts";
import { answerView } from "./answer-view.ts";
import { offerChoices } from "./choices.ts";
import { fillForm, questionOf, readForm } from "./form.ts";
import { keys } from "./keys.ts";
import { lazySearch } from "./lazy-search.ts";
import { recentList } from "./recent-list.ts";
import { changedParams, followSearchLinks } from "./search-link.ts";

export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly panel: HTMLDetailsElement;
  readonly chips: HTMLElement;
  readonly recent: HTMLElement;
  readonly status: HTMLElement;
  readonly notes: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly data: SearchClientData;
}

const PAGE = 10;
/** Long enough for the next letter. */
const PAUSE_MS = 150;

/** Runs the search page: the form asks, the address remembers, the list answers. */
export function searchPage(parts: SearchParts): void {
  const { form, field, panel, status, results, more, data } = parts;
  const place = address(window);
  const engine = lazySearch(data.bundles);
  const load = loadSuggestions(data.suggestions);
  const made = recents();
  const suggested = offers({ file: data.suggestions, made, action: form.action });
  const view = answerView(parts);
  const showRecent = recentList({ place: parts.recent, made, messages: data.messages, field });
  /** Counts questions: an answer to an older one is not shown. */
  let asked = 0;
  let pause = 0;

  async function ask(from: number, limit: number): Promise<void> {
    asked += 1;
    const mine = asked;
    const isCurrent = (): boolean => mine === asked;
    const params = place.read();
    const { query, ...options } = questionOf(params);
    const isEmpty = query === "" && Object.values(options.filters).every((value) => value === "");
    view.filters(params);
    showRecent(isEmpty);
    if (isEmpty) return view.empty();
    view.busy(isCurrent);
    try {
      const onPartial = (partial: SearchAnswer): void => {
        if (isCurrent() && from === 0) view.results(partial, 0);
      };
      const { search } = await engine();
      const answer = await search(query, { ...options, limit, offset: from, onPartial });
      const pages = answer.total === 0 ? nearby(await load(), query) : [];
      if (!isCurrent()) return;
      view.answer({ answer, from, params, pages });
      // After the answer: choices cost requests of their own, and on a phone a list that is open does not grow.
      void offer();
    } catch {
      if (isCurrent()) view.failed();
    }
  }

  function changed(step: Step): void {
    clearTimeout(pause);
    place.show(readForm(form, place.read()), step);
    void ask(0, PAGE);
  }

  function restore(): void {
    clearTimeout(pause);
    fillForm(form, place.read());
    void ask(0, Math.max(PAGE, place.shown()));
  }

  function go(params: URLSearchParams): void {
    place.settle();
    place.show(params, "settled");
    restore();
    // The link may be gone with the answer that it stood in.
    status.focus();
  }

  let isOffered = false;
  async function offer(): Promise<void> {
    if (isOffered) return;
    isOffered = true;
    try {
      const { filters } = await engine();
      offerChoices(form, await filters(), data.names ?? {}, data.lang);
      view.filters(place.read());
    } catch {
      isOffered = false;
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    made.add(field.value);
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
  // On its way while the reader types the first word.
  form.addEventListener("focusin", () => void engine().catch(() => {}), { once: true });
  panel.addEventListener("toggle", () => void offer());
  results.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a")) made.add(field.value);
  });
  more.addEventListener("click", () => {
    const from = view.shown();
    void ask(from, PAGE).then(() => {
      place.remember(view.shown());
      // The button may be gone: the reader goes on where the new results begin.
      results.children[from]?.querySelector("a")?.focus();
    });
  });
  window.addEventListener("popstate", () => {
    place.settle();
    restore();
  });
  followSearchLinks(document.body, go);
  combobox(field, {
    // The page itself lists the searches made before while nothing is asked.
    offer: async (query) => (query.trim() === "" ? [] : suggested(query)),
    repeat: (query) => go(changedParams(place.read(), { q: query, persis: "" })),
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
