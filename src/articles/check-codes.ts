import type { DiagnosticCode } from "../i18n/diagnostics/describe.ts";

/**
 * Findings that a newsroom may take otherwise than Warta does (`checks` in `site.yaml`): what is a matter of its
 * style and ways. What cannot be published stays an error.
 */
export const checkCodes = [
  "headline-length",
  "missing-standfirst",
  "editor-note",
  "wrong-name",
  "near-name",
  "double-publication",
  "author-section",
  "outside-folder",
  "codeowners-stale",
  "dead-link",
  "read-also-unknown",
  "read-also-ambiguous",
  "long-headline",
  "no-body",
  "unknown-topic",
  "unknown-author",
  "unknown-source",
  "unknown-initials",
  "unknown-source-code",
  "dateline-guessed",
  "front-matter-wins",
  "debris",
  "text-after-discussion",
  "third-count",
  "missing-lead",
  "missing-original",
  "other-file",
] as const satisfies readonly DiagnosticCode[];

const known: ReadonlySet<string> = new Set(checkCodes);

/** Whether a newsroom may say how grave this is. */
export const isCheck = (code: string): boolean => known.has(code);
