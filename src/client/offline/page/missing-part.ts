import { textOf } from "../texts.ts";
import type { PageContext } from "./context.ts";
import { element } from "./element.ts";
import { readingView } from "./reading-view.ts";

/** In place of a page that is not saved: its bare text where a saved search bundle has it, else the plain truth. */
export async function missingPart(context: PageContext): Promise<HTMLElement> {
  const text = await textOf(context.site, location.pathname);
  if (text) {
    document.title = text.title;
    return readingView(context, text);
  }
  const { say } = context;
  document.title = say("Missing");
  const retry = element("a", "button", say("Retry"));
  retry.href = location.href;
  return element(
    "header",
    "heading",
    element("h1", "", say("Missing")),
    element("p", "heading__intro", say("MissingText")),
    element("p", "offline__retry", retry),
  );
}
