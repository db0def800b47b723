/** What is asked of a voice of the browser. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** Old names of languages, which some devices still use. */
const OLD: Readonly<Record<string, string>> = { in: "id", iw: "he" };

const primary = (tag: string): string => {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  return OLD[code] ?? code;
};

/** The voice that reads a language; one on the device before one that sends the text away. Null where there is none. */
export function voiceFor<Of extends Voice>(voices: readonly Of[], lang: string): Of | null {
  const fitting = voices.filter((voice) => primary(voice.lang) === primary(lang));
  const local = fitting.filter((voice) => voice.localService);
  const best = local.length > 0 ? local : fitting;
  return best.find((voice) => voice.default) ?? best[0] ?? null;
}
