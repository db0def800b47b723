import { fill } from "../../i18n/messages.ts";
import type { SearchAnswer } from "../../search/query.ts";
import type { Suggestion } from "../suggest/suggestion.ts";
import { periods } from "./periods.ts";
import { changedParams, searchLink } from "./search-link.ts";

interface NotesOptions {
  readonly answer: SearchAnswer;
  readonly params: URLSearchParams;
  /** Pages of the portal whose names are like the query; shown where nothing was found. */
  readonly pages: readonly Suggestion[];
  readonly messages: Readonly<Record<string, string>>;
  readonly lang: string;
  readonly isOnline: boolean;
}

/** What is to be said of an answer beside its count: what was asked instead, what else could be, what is missing. */
export function answerNotes({
  answer,
  params,
  pages,
  messages,
  lang,
  isOnline,
}: NotesOptions): HTMLElement[] {
  const { total, corrected, dropped = [], nearest = [], unavailable = [] } = answer;
  const say = (key: string, values: Readonly<Record<string, string>> = {}): string =>
    fill(messages[key] ?? "", values);
  const asked = (changes: Readonly<Record<string, string>>) =>
    changedParams(params, { persis: "", ...changes });
  const notes: HTMLElement[] = [];

  if (corrected) {
    const query = document.createElement("strong");
    query.textContent = corrected;
    const exact = searchLink(asked({ persis: "1" }), say("searchExact", { q: params.get("q") ?? "" }));
    notes.push(note(...filled(messages["searchCorrected"] ?? "", { query, exact })));
  }
  if (total === 0) {
    const ways: [key: string, links: HTMLAnchorElement[]][] = [
      ["searchNearest", nearest.map((query) => searchLink(asked({ q: query }), query))],
      [
        "searchDropped",
        dropped.map(({ query, without }) =>
          searchLink(asked({ q: query }), say("searchWithout", { word: without })),
        ),
      ],
      ["searchTopics", pages.map(pageLink)],
    ];
    for (const [key, links] of ways) {
      if (links.length > 0) notes.push(note(say(key), ...links.flatMap((link) => [" ", link])));
    }
  }
  if (unavailable.length > 0) {
    const values = { periods: periods(unavailable, lang) };
    notes.push(note(say(isOnline ? "searchUnavailable" : "searchOffline", values)));
  }
  return notes;
}

function pageLink({ href, label }: Suggestion): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = label;
  return link;
}

function note(...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement("p");
  made.append(...content);
  return made;
}

/** As `fill`, with elements for values. */
const filled = (text: string, values: Readonly<Record<string, Element>>): (Element | string)[] =>
  text.split(/\{(\w+)\}/).map((piece, place) => (place % 2 === 1 ? (values[piece] ?? piece) : piece));
