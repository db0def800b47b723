import type { Skipped } from "../build-model.ts";
import { printable } from "./printable.ts";

const WORDS = {
  id: {
    head: "PERHATIAN: {count} artikel dengan kesalahan TIDAK terbit seperti tertulis:",
    older: "yang terbit versi dari komit {commit}",
    none: "tidak terbit: tidak ada versi lama yang sah",
  },
  en: {
    head: "ATTENTION: {count} articles with errors were NOT published as they are:",
    older: "published as of commit {commit}",
    none: "not published: there is no earlier version without errors",
  },
} as const;
const SHORT = 10;

/** Names, loudly, what was not published as it is; empty where nothing was skipped. */
export function skippedText(skipped: readonly Skipped[], lang: keyof typeof WORDS): string {
  if (skipped.length === 0) return "";
  const { head, older, none } = WORDS[lang];
  const lines = skipped.map(({ file, commit }) => {
    const what = commit === null ? none : older.replace("{commit}", commit.slice(0, SHORT));
    return `  ! ${printable(file)} — ${what}`;
  });
  return `\n${head.replace("{count}", String(skipped.length))}\n${lines.join("\n")}\n\n`;
}
