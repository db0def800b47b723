import type { Language } from "../portal.ts";
import { ar } from "./ar.ts";
import type { Counted } from "./counter.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";

/** A language's messages, of which those that count have each form that its numbers ask for. */
export type Catalogue<Form extends Intl.LDMLPluralRule> = {
  readonly [Key in keyof typeof id]: (typeof id)[Key] extends string
    ? string
    : Readonly<Record<Form, string>>;
};

/** What readers see, by key. Indonesian is the model: the other catalogues have the same keys. */
export type Messages = {
  readonly [Key in keyof typeof id]: (typeof id)[Key] extends string ? string : Counted;
};

const catalogues: Readonly<Record<Language, Messages>> = { id, en, ar };

/** The catalogue of a language. */
export const messages = (lang: Language): Messages => catalogues[lang];

/** Puts values into a message: `fill("{name} menulis", { name: "Maya" })`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The messages of which the names begin so, for a script: those that count apart. */
export function scriptMessages(t: Messages, start: string): ScriptMessages {
  const text: Record<string, string> = {};
  const counts: Record<string, Counted> = {};
  for (const [key, message] of Object.entries(t)) {
    if (!key.startsWith(start)) continue;
    if (typeof message === "string") text[key] = message;
    else counts[key] = message;
  }
  return { messages: text, counts };
}

export interface ScriptMessages {
  readonly messages: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, Counted>>;
}
