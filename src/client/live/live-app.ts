import { fill } from "../../i18n/messages.ts";
import { scriptWords } from "../../i18n/scripts/script-words.ts";
import { differences, type EntryText } from "./differences.ts";

const EVERY = 30_000;

/**
 * Asks now and then for the page of a live story as it is by now. What is new waits behind a button, so that nothing
 * moves under the reader's eyes; a hidden page asks for nothing, and one whose coverage has ended stops asking.
 */
export function followLive(section: HTMLElement): void {
  const words = scriptWords(document.documentElement.lang);
  const list = section.querySelector<HTMLElement>(".live__entries");
  if (!list) return;
  const title = document.title;
  const bar = document.createElement("div");
  bar.className = "live__new";
  bar.setAttribute("role", "status");
  list.before(bar);
  let timer = 0;
  let newer: HTMLElement | null = null;

  const rest = (): void => {
    clearTimeout(timer);
    if (section.hasAttribute("data-live")) timer = window.setTimeout(() => void ask(), EVERY);
  };

  async function ask(): Promise<void> {
    if (document.hidden) return;
    try {
      const answer = await fetch(location.pathname, { cache: "no-cache" });
      if (answer.ok) receive(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
      // Without network the next time will do.
    }
    rest();
  }

  function receive(page: Document): void {
    const other = page.querySelector<HTMLElement>(".live");
    if (!other) return;
    const { added, changed, removed } = differences(texts(list as HTMLElement), texts(other));
    const count = added.length + changed.length;
    const isOver = !other.hasAttribute("data-live");
    if (count + removed.length > 0) offer(other, count, added);
    if (!isOver) return;
    section.removeAttribute("data-live");
    if (count === 0) bar.textContent = words.liveOver;
  }

  function offer(other: HTMLElement, count: number, added: readonly string[]): void {
    newer = other;
    const label = fill(words.liveNew, { n: count });
    const shown = bar.querySelector("button");
    // Said again only where it is another number.
    if (shown?.textContent === label || count === 0) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => take(added));
    bar.replaceChildren(button);
    document.title = `(${count}) ${title}`;
  }

  /** Only what differs is put in, so that a picture or a selection elsewhere stays as it is. */
  function take(added: readonly string[]): void {
    if (!newer || !list) return;
    const entries = [...newer.querySelectorAll<HTMLElement>(".entry")].map((entry) => {
      const known = document.getElementById(entry.id);
      if (known && known.textContent === entry.textContent) return known;
      const fresh = document.importNode(entry, true);
      if (added.includes(entry.id)) fresh.classList.add("entry-new");
      return fresh;
    });
    list.replaceChildren(...entries);
    renewTimeline(newer);
    bar.replaceChildren();
    document.title = title;
    newer = null;
    const first = list.querySelector<HTMLElement>(".entry-new") ?? list;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: "start" });
  }

  /** Open where the reader has opened it. */
  function renewTimeline(other: HTMLElement): void {
    const shown = section.querySelector<HTMLDetailsElement>(".live__timeline");
    const fresh = other.querySelector<HTMLDetailsElement>(".live__timeline");
    const made = fresh && document.importNode(fresh, true);
    if (made) made.open = shown?.open ?? false;
    shown?.remove();
    if (made) bar.before(made);
  }

  document.addEventListener("visibilitychange", () => {
    clearTimeout(timer);
    if (!document.hidden && section.hasAttribute("data-live")) void ask();
  });
  rest();
}

const texts = (list: ParentNode): EntryText[] =>
  [...list.querySelectorAll<HTMLElement>(".entry")].map(({ id, textContent }) => ({
    id,
    text: textContent ?? "",
  }));
