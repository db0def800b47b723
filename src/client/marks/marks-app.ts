/** Run on an article's page that was reached from the search: marks what was looked for. */
import style from "style:marks";
import { scriptWords } from "../../i18n/scripts/script-words.ts";
import { loadStyle } from "../load-style.ts";
import { isAmong } from "./hit-spans.ts";
import { markWords, unmark } from "./mark-words.ts";
import { marksBar } from "./marks-bar.ts";

/** Marks the words of the address's `sorot` within `body`, and takes them off the address: it is no other page. */
export async function markFound(body: HTMLElement): Promise<void> {
  const url = new URL(location.href);
  const isHit = isAmong(url.searchParams.get("sorot") ?? "");
  url.searchParams.delete("sorot");
  history.replaceState(history.state, "", url);
  const marks = markWords(body, isHit);
  if (marks.length === 0) return;
  // Without its style the bar would stand in the text and push it down.
  await loadStyle(style);
  const main = body.closest("main");
  const bar = marksBar({
    marks,
    words: scriptWords(document.documentElement.lang),
    clear: () => {
      bar.remove();
      unmark(marks);
      main?.focus({ preventScroll: true });
    },
  });
  // First for the keyboard; the style puts it at the foot of the window, where it moves no text.
  main?.prepend(bar);
}
