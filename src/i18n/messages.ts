import type { Language } from "../portal.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";

/** What readers see, by key. Indonesian is the model: the other catalogues have the same keys. */
export type Messages = { readonly [Key in keyof typeof id]: string };

const catalogues: Readonly<Record<Language, Messages>> = { id, en, ar };

/** The catalogue of a language. */
export const messages = (lang: Language): Messages => catalogues[lang];

/** Puts values into a message: `fill("{n} hasil", { n: 3 })`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
