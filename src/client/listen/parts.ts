import { sentences } from "./sentences.ts";
import { voiceFor } from "./voice-for.ts";

/** A paragraph that is read aloud. */
export interface Part {
  readonly element: HTMLElement;
  readonly sentences: readonly string[];
  readonly voice: SpeechSynthesisVoice;
}

const TEXT = "h1, .story__standfirst, .entry__title, .story__body :is(p, h2, h3, h4, li)";
/** Other stories' headlines, numbers in columns, and what holds paragraphs of its own. */
const NOT_READ = ".read-also *, .table-scroll *, :has(p, li)";

/** What there is to hear of a story, in order. A passage in a language without a voice is left out. */
export function parts(story: HTMLElement, voices: readonly SpeechSynthesisVoice[]): Part[] {
  return [...story.querySelectorAll<HTMLElement>(TEXT)].flatMap((element) => {
    if (element.matches(NOT_READ)) return [];
    const lang = element.closest<HTMLElement>("[lang]")?.lang ?? "";
    const voice = voiceFor(voices, lang);
    const said = voice ? sentences(element.textContent ?? "", lang) : [];
    return voice && said.length > 0 ? [{ element, sentences: said, voice }] : [];
  });
}
