/** Reads an article aloud with the browser's own voices, fetched when a reader asks for it. */
import style from "style:tools";
import { fill } from "../../i18n/messages.ts";
import type { ToolWords } from "../../i18n/tools/tool-words.ts";
import { loadStyle } from "../load-style.ts";
import { follow } from "./follow.ts";
import { listenBar } from "./listen-bar.ts";
import { narrator } from "./narrator.ts";
import { parts } from "./parts.ts";
import { keepPlace, placeOf } from "./place.ts";
import { keepRate, keptRate } from "./rate.ts";

interface ListenOptions {
  readonly story: HTMLElement;
  readonly words: ToolWords;
  /** What began it; the focus goes back to it. */
  readonly button: HTMLButtonElement;
}

/** Begins to read, where the listener stopped the last time; the bar ends it. */
export async function listen({ story, words, button }: ListenOptions): Promise<void> {
  // One at a time: a second click only leads to the bar.
  const open = document.querySelector<HTMLElement>(".listen button");
  if (open) return open.focus();
  const read = parts(story, speechSynthesis.getVoices());
  if (read.length === 0) return;
  await loadStyle(style);
  const path = location.pathname;
  const start = Math.min(placeOf(path), read.length - 1);
  let rate = keptRate();
  let spoken: HTMLElement | null = null;

  function mark(element: HTMLElement | null): void {
    spoken?.classList.remove("is-spoken");
    spoken = element;
    spoken?.classList.add("is-spoken");
    if (element) follow(element);
  }
  const told = (part: number): string => fill(words.place, { n: part + 1, total: read.length });
  const voice = narrator({
    parts: read,
    rate: () => rate,
    onPart(part) {
      mark(read[part]?.element ?? null);
      keepPlace(path, part);
      steer.tell(told(part));
    },
    onEnd() {
      keepPlace(path, 0);
      mark(null);
      isOver = true;
      steer.tell(words.finished);
      steer.show(false);
    },
    onFailure() {
      steer.tell(words.failed);
      steer.show(false);
    },
  });
  let isOver = false;
  const play = (act: () => void): void => {
    isOver = false;
    act();
    steer.show(voice.isSpeaking());
  };
  const steer = listenBar(words, rate, {
    toggle: () => {
      if (voice.isSpeaking()) play(voice.pause);
      else play(isOver ? () => voice.begin(0) : voice.resume);
    },
    step: (by) => play(() => voice.step(by)),
    restart: () => play(() => voice.begin(0)),
    speed(chosen) {
      rate = chosen;
      keepRate(rate);
      if (voice.isSpeaking()) play(voice.resume);
    },
    stop() {
      voice.pause();
      mark(null);
      steer.bar.remove();
      removeEventListener("pagehide", voice.pause);
      button.focus();
    },
  });
  // The browser would go on reading on the next page.
  addEventListener("pagehide", voice.pause);
  document.body.append(steer.bar);
  play(() => voice.begin(start));
  if (start > 0) steer.tell(fill(words.resumed, { n: start + 1 }));
  steer.focus();
}
