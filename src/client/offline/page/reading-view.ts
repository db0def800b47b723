import type { StoredText } from "../texts.ts";
import type { PageContext } from "./context.ts";
import { element } from "./element.ts";

/** An article's bare text, out of a saved search bundle. */
export function readingView({ say, lang }: PageContext, text: StoredText): HTMLElement {
  const header = element("header", "story__header", element("p", "story__kicker", text.section));
  header.append(element("h1", "", text.title));
  if (text.standfirst) header.append(element("p", "story__standfirst", text.standfirst));
  header.append(element("p", "keep__text", text.date), element("p", "offline__note", say("Text")));
  const body = element("div", "story__body", ...text.paragraphs.map((each) => element("p", "", each)));
  const story = element("article", "story", header, body);
  story.lang = text.lang ?? lang;
  return story;
}
