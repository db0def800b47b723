import type { Problem } from "../../problems.ts";
import { fill } from "../messages.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { articleEn } from "./en/article.ts";
import { bodyEn } from "./en/body.ts";
import { deskEn } from "./en/desk.ts";
import { liveEn } from "./en/live.ts";
import { portalEn } from "./en/portal.ts";
import { recordEn } from "./en/record.ts";
import { textEn } from "./en/text.ts";
import { articleId } from "./id/article.ts";
import { bodyId } from "./id/body.ts";
import { deskId } from "./id/desk.ts";
import { liveId } from "./id/live.ts";
import { portalId } from "./id/portal.ts";
import { recordId } from "./id/record.ts";
import { textId } from "./id/text.ts";

const id = {
  ...textId,
  ...articleId,
  ...bodyId,
  ...liveId,
  ...portalId,
  ...recordId,
  ...deskId,
};
const en: Readonly<Record<DiagnosticCode, Diagnostic>> = {
  ...textEn,
  ...articleEn,
  ...bodyEn,
  ...liveEn,
  ...portalEn,
  ...recordEn,
  ...deskEn,
};
const catalogues: Readonly<Record<DiagnosticLanguage, Readonly<Record<string, Diagnostic>>>> = { id, en };

/** Every problem that Warta knows; Indonesian is the model of the catalogues. */
export type DiagnosticCode = keyof typeof id;
/** Languages of diagnostics. */
export type DiagnosticLanguage = "id" | "en";

/** All codes, for tests and documentation. */
export const diagnosticCodes = Object.keys(id) as readonly DiagnosticCode[];

/** The words of a problem. A code that no catalogue has speaks for itself. */
export function describe(
  problem: Pick<Problem, "code" | "params">,
  lang: DiagnosticLanguage,
): { message: string; hint: string } {
  const found = Object.hasOwn(catalogues[lang], problem.code) ? catalogues[lang][problem.code] : undefined;
  if (!found) return { message: problem.code, hint: "" };
  const hint = problem.params["candidates"] === "" && found.bare !== undefined ? found.bare : found.hint;
  return { message: fill(found.message, problem.params), hint: fill(hint, problem.params) };
}
