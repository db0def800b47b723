import type { Note } from "../../import/note.ts";
import type { ImportProblem } from "../../import/outcome.ts";
import type { ImportWords } from "../../import/run.ts";
import type { Language } from "../../portal.ts";
import type { DiagnosticLanguage } from "../diagnostics/describe.ts";
import { fill } from "../messages.ts";
import { faultsEn, notesEn } from "./en.ts";
import { faultsId, notesId } from "./id.ts";

/** A note in words. */
export const describeNote = ({ code, params }: Note, lang: DiagnosticLanguage): string =>
  fill((lang === "en" ? notesEn : notesId)[code], params);

/** A problem of a source in words, with what to do. */
export function describeFault(
  { code, params }: ImportProblem,
  lang: DiagnosticLanguage,
): { readonly message: string; readonly hint: string } {
  const catalogue: Readonly<Record<string, readonly [string, string]>> = lang === "en" ? faultsEn : faultsId;
  const [message, hint] = catalogue[code] ?? [code, ""];
  return { message: fill(message, params), hint: fill(hint, params) };
}

/** Words that an import writes into articles, in the portal's language. */
export const importWords: Readonly<Record<Language, ImportWords>> = {
  id: {
    picture: "Gambar",
    video: "Video",
    audio: "Audio",
    embed: "Sematan",
    file: "Berkas",
    answers: "menjawab",
    anonymous: "Anonim",
    comments: "Komentar",
  },
  en: {
    picture: "Picture",
    video: "Video",
    audio: "Audio",
    embed: "Embed",
    file: "File",
    answers: "answering",
    anonymous: "Anonymous",
    comments: "Comments",
  },
  ar: {
    picture: "صورة",
    video: "فيديو",
    audio: "صوت",
    embed: "محتوى مضمّن",
    file: "ملف",
    answers: "ردًا على",
    anonymous: "مجهول",
    comments: "تعليقات",
  },
};
