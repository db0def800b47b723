/** What an article offers beside its text, once it stands: its look, ways to pass it on, listening. */
import { toolWords } from "../../i18n/tools/tool-words.ts";
import type { listen } from "../listen/listen-app.ts";
import { voiceFor } from "../listen/voice-for.ts";
import { lookPanel } from "./look-panel.ts";
import { share } from "./share.ts";
import { toolButton } from "./tool-button.ts";

/** So long the listening waits for a neighbour that may never come. */
const PATIENCE = 5000;

/** Fills the row of tools. `loadListen` fetches the script that reads aloud, when a reader asks for it. */
export function storyTools(slot: HTMLElement, loadListen: () => Promise<{ listen: typeof listen }>): void {
  const words = toolWords(document.documentElement.lang);
  const details = slot.querySelector("details");
  if (details) share(details, words);
  lookPanel(toolButton(slot, "look", words.look), words);
  const story = document.querySelector<HTMLElement>(".story");
  if (!story || !("speechSynthesis" in window)) return;
  const lang = story.lang || document.documentElement.lang;
  let isOffered = false;
  // Last in the row, so that it pushes no other: the button that saves has a script of its own.
  let isRowFull = !("caches" in window && "locks" in navigator);
  const offer = (): void => {
    isRowFull ||= slot.querySelector(".tool-save") !== null;
    if (isOffered || !isRowFull || !voiceFor(speechSynthesis.getVoices(), lang)) return;
    isOffered = true;
    const button = toolButton(slot, "listen", words.listen);
    button.addEventListener("click", () => {
      void loadListen().then((script) => script.listen({ story, words, button }));
    });
  };
  offer();
  slot.addEventListener("tool-save", offer);
  setTimeout(() => {
    isRowFull = true;
    offer();
  }, PATIENCE);
  // Browsers learn of their voices late.
  speechSynthesis.addEventListener?.("voiceschanged", offer);
}
