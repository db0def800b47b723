import { counter } from "../../i18n/counter.ts";
import { fill } from "../../i18n/messages.ts";
import type { SearchAnswer } from "../../search/query.ts";
import type { Suggestion } from "../suggest/suggestion.ts";
import { answerNotes } from "./answer-notes.ts";
import { chipList } from "./chip-list.ts";
import { hitItem } from "./hit-item.ts";
import type { SearchParts } from "./search-page.ts";

interface Shown {
  readonly answer: SearchAnswer;
  /** How many results stay before these. */
  readonly from: number;
  readonly params: URLSearchParams;
  readonly pages: readonly Suggestion[];
}

/** A question that takes longer is said to be on its way; one that does not, is not, lest the line flickers. */
const PATIENCE_MS = 400;

/** Shows answers in the page's parts. */
export function answerView({ form, chips, status, notes, results, more, data }: SearchParts) {
  const { messages, counts, lang } = data;
  const count = counter(lang);
  /** What the list holds, so that the same again leaves it, and the focus in it, alone. */
  let held = "";

  const say = (text: string | undefined): void => {
    status.textContent = text ?? "";
  };

  function list({ results: hits, total }: Pick<SearchAnswer, "results" | "total">, from: number): void {
    const kept = [...results.children].slice(0, from);
    const wanted = JSON.stringify([from, hits]);
    if (wanted !== held)
      results.replaceChildren(...kept, ...hits.map((hit) => hitItem(hit, messages["searchPartial"] ?? "")));
    held = wanted;
    more.hidden = from + hits.length >= total;
  }

  function rest(): void {
    results.removeAttribute("aria-busy");
    notes.replaceChildren();
  }

  function nothing(text?: string): void {
    rest();
    list({ total: 0, results: [] }, 0);
    say(text);
  }

  return {
    results: list,
    /** How many results the list holds. */
    shown: (): number => results.children.length,
    empty: (): void => nothing(),
    failed: (): void => nothing(messages["searchFailed"]),
    filters: (params: URLSearchParams): void => {
      const items = chipList(form, params, messages);
      chips.querySelector("ul")?.replaceChildren(...items);
      chips.hidden = items.length === 0;
    },
    busy: (isCurrent: () => boolean): void => {
      results.setAttribute("aria-busy", "true");
      setTimeout(() => {
        if (isCurrent() && results.hasAttribute("aria-busy")) say(messages["searchBusy"]);
      }, PATIENCE_MS);
    },
    answer: ({ answer, from, params, pages }: Shown): void => {
      rest();
      list(answer, from);
      const query = params.get("q") ?? "";
      const suffix = query === "" ? "Filtered" : "";
      const values = { q: answer.corrected ?? query };
      const hits = counts[`searchHits${suffix}`];
      if (answer.total > 0 && hits) say(count(hits, answer.total, values));
      else say(fill(messages[`searchNoHits${suffix}`] ?? "", values));
      const isOnline = navigator.onLine;
      notes.replaceChildren(...answerNotes({ answer, params, pages, messages, lang, isOnline }));
    },
  };
}
