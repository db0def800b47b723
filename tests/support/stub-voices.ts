import type { BrowserContext } from "playwright-core";

/** What the stubbed engine was told to read, and what it is asked to do next. */
export interface StubbedSpeech {
  readonly said: { readonly text: string; readonly lang: string; readonly rate: number }[];
  /** Ends the utterance that is being read, as an engine does when it has read it. */
  readonly finish: () => void;
  readonly fail: () => void;
  /** Voices that were late. */
  readonly arrive: (langs: readonly string[]) => void;
}

declare global {
  interface Window {
    stubbedSpeech: StubbedSpeech;
  }
}

/** Puts an engine without sound in place of the browser's own: it notes what it reads, and ends when the test says so. */
export const stubVoices = (context: BrowserContext, langs: readonly string[]): Promise<unknown> =>
  context.addInitScript((first: readonly string[]) => {
    class Utterance {
      lang = "";
      rate = 1;
      voice: unknown = null;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(readonly text: string) {}
    }
    const voice = (lang: string) => ({
      lang,
      localService: true,
      default: false,
      name: lang,
      voiceURI: lang,
    });
    let voices = first.map(voice);
    let current: Utterance | null = null;
    const target = new EventTarget();
    const said: StubbedSpeech["said"] = [];
    const engine = Object.assign(target, {
      getVoices: () => voices,
      speak(utterance: Utterance) {
        current = utterance;
        said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
      },
      cancel() {
        // Engines tell of it as of an error.
        const ended = current;
        current = null;
        ended?.onerror?.();
      },
    });
    Object.defineProperty(window, "speechSynthesis", { value: engine, configurable: true });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance, configurable: true });
    window.stubbedSpeech = {
      said,
      finish() {
        const ended = current;
        current = null;
        ended?.onend?.();
      },
      fail() {
        const ended = current;
        current = null;
        ended?.onerror?.();
      },
      arrive(langs) {
        voices = langs.map(voice);
        target.dispatchEvent(new Event("voiceschanged"));
      },
    };
  }, langs);
