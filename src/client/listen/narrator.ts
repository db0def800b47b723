import type { Part } from "./parts.ts";

interface NarratorOptions {
  readonly parts: readonly Part[];
  readonly rate: () => number;
  /** Called when another part begins. */
  readonly onPart: (part: number) => void;
  readonly onEnd: () => void;
  readonly onFailure: () => void;
}

/**
 * Reads parts aloud, a sentence at a time. A pause ends the sentence, and going on begins it anew: not every engine
 * can hold one, and none can change its speed within one.
 */
export function narrator({ parts, rate, onPart, onEnd, onFailure }: NarratorOptions) {
  const engine = speechSynthesis;
  let part = 0;
  let sentence = 0;
  let isSpeaking = false;
  /** Held, for some browsers forget an utterance that nobody holds, and never tell its end. */
  let current: SpeechSynthesisUtterance | null = null;

  function hush(): void {
    current = null;
    isSpeaking = false;
    engine.cancel();
  }

  function speak(): void {
    const now = parts[part];
    const text = now?.sentences[sentence];
    if (!now || text === undefined) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = now.voice;
    utterance.lang = now.voice.lang;
    utterance.rate = rate();
    utterance.onend = () => {
      if (current === utterance) next();
    };
    utterance.onerror = () => {
      if (current !== utterance) return;
      hush();
      onFailure();
    };
    current = utterance;
    isSpeaking = true;
    engine.speak(utterance);
  }

  function next(): void {
    sentence += 1;
    if (sentence < (parts[part]?.sentences.length ?? 0)) speak();
    else if (part + 1 < parts.length) begin(part + 1);
    else {
      hush();
      onEnd();
    }
  }

  function begin(at: number): void {
    hush();
    part = Math.min(Math.max(at, 0), parts.length - 1);
    sentence = 0;
    onPart(part);
    speak();
  }

  return {
    begin,
    step: (by: 1 | -1): void => begin(part + by),
    pause: hush,
    resume(): void {
      hush();
      speak();
    },
    /** Whether a sentence is being read. */
    isSpeaking: (): boolean => isSpeaking,
  };
}
