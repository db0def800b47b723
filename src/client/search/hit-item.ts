import type { SearchHit } from "../../search/query.ts";
import { hitHref } from "./hit-href.ts";

/** One result for the list; `partly` says that it lacks some word of the query. All text goes in as text nodes: nothing of an index is ever read as HTML. */
export function hitItem(hit: SearchHit, partly: string): HTMLLIElement {
  const { title, excerpt, section, date, iso, partial } = hit;
  const link = element("a", "", title);
  link.href = hitHref(hit);
  const heading = element("h2", "");
  heading.append(link);
  const time = element("time", "", date);
  time.dateTime = iso;
  const meta = element("p", "meta dots");
  meta.append(time, element("span", "", section));
  if (partial) meta.append(element("span", "", partly));
  const text = element("p", "search__excerpt");
  text.append(...excerpt.map((part) => (part.hit ? element("mark", "", part.text) : part.text)));
  const item = element("li", "search__hit");
  item.append(heading, meta, text);
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
