import { en } from "./en.ts";
import { type DeskWords, id } from "./id.ts";

/** The desk's words in a language. */
export const deskWords = (lang: "id" | "en"): DeskWords => ({ id, en })[lang];
