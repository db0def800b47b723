import type { Language } from "../../portal.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";

/** What the scripts of any page say; they carry it with them, so that no page has to. */
export type ScriptWords = { readonly [Key in keyof typeof id]: string };

const catalogues: Readonly<Record<Language, ScriptWords>> = { id, en, ar };

/** The words for a page's `lang`; of a language that has none, Indonesian's. */
export const scriptWords = (lang: string): ScriptWords =>
  Object.hasOwn(catalogues, lang) ? catalogues[lang as Language] : id;
