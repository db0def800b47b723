import path from "node:path";
import type { Skipped } from "../build-model.ts";
import { type DiagnosticLanguage, describe } from "../i18n/diagnostics/describe.ts";
import type { Problem } from "../problems.ts";
import { codeFrame, frameSource } from "../report/code-frame.ts";

/** A problem in words. */
export interface FindingWords {
  readonly message: string;
  readonly hint: string;
}

/** What the overlay shows of one problem. Everything in it is text, whatever it looks like. */
export interface Finding {
  /** `2026/11/x.md:3:1`; null where no file is to blame. */
  readonly place: string | null;
  /** The article to open at the desk; null for other files. */
  readonly file: string | null;
  readonly code: string;
  readonly frame: string | null;
  readonly words: Readonly<Record<DiagnosticLanguage, FindingWords>>;
  /** What stands in the preview instead: a commit's version, nothing (`none`), or what stood there before (null). */
  readonly instead: string | null;
}

/** What a page of the preview is told after each build. */
export interface PreviewState {
  readonly lang: DiagnosticLanguage;
  /** Where the desk is. */
  readonly desk: string;
  readonly findings: readonly Finding[];
}

/** More would not be read: the first ones are mended first. */
const MOST = 50;
const ARTICLE = /^(?!_portal\/|urls\.lock\/).*\.(?:md|txt)$/i;

/** The errors of a build for the overlay, each with the lines around it. */
export async function findings(
  dir: string,
  problems: readonly Problem[],
  skipped: readonly Skipped[] = [],
): Promise<Finding[]> {
  const instead = new Map(skipped.map(({ file, commit }) => [file, commit ?? "none"]));
  const sources = new Map<string, Promise<string | null>>();
  const errors = problems.filter(({ severity }) => severity === "error").slice(0, MOST);
  return Promise.all(
    errors.map(async (problem): Promise<Finding> => {
      const { file, line, column, code } = problem;
      const source = sources.get(file) ?? frameSource(path.join(dir, file));
      sources.set(file, source);
      return {
        place: `${file}:${line}:${column}`,
        file: ARTICLE.test(file) ? file : null,
        code,
        frame: codeFrame(await source, problem),
        words: { id: describe(problem, "id"), en: describe(problem, "en") },
        instead: instead.get(file) ?? null,
      };
    }),
  );
}

/** What went wrong where no file of the editors is to blame: a layout, a script, the disk. */
export const failure = (detail: string): Finding => ({
  place: null,
  file: null,
  code: "build-failed",
  frame: detail.trim().slice(-4000),
  words: {
    id: {
      message: "Pratinjau tidak dapat dibangun.",
      hint: "Bukan salah artikel: periksa tata letak atau kode yang baru diubah.",
    },
    en: {
      message: "The preview could not be built.",
      hint: "No article is to blame: look at the layout or the code that was changed last.",
    },
  },
  instead: null,
});
