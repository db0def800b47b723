import type { Language } from "../../portal.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";

/** What the tools of an article say; apart from other scripts' words, which most pages need. */
export type ToolWords = { readonly [Key in keyof typeof id]: string };

const catalogues: Readonly<Record<Language, ToolWords>> = { id, en, ar };

/** The words for a page's `lang`; of a language that has none, Indonesian's. */
export const toolWords = (lang: string): ToolWords =>
  Object.hasOwn(catalogues, lang) ? catalogues[lang as Language] : id;
