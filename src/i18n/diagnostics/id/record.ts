import type { Diagnostic } from "../diagnostic.ts";

/** Problems of what is corrected, withdrawn or moved, in Indonesian. */
export const recordId = {
  "retracted-without-reason": {
    message: "Berita ini ditarik tanpa alasan, jadi pembaca tidak diberi tahu sebabnya.",
    hint: 'Tulis alasannya: retracted: {reason: "…", date: 2026-11-24}',
  },
  "retracted-later": {
    message: "Tanggal penarikan ada di masa depan, padahal penarikan berlaku seketika.",
    hint: "Tulis tanggal ketika berita ditarik; untuk penarikan pada waktu tertentu, pakai “expires”.",
  },
} as const satisfies Readonly<Record<string, Diagnostic>>;
