import type { Portal } from "../portal.ts";
import type { Problem } from "../problems.ts";
import { candidates } from "./nearest.ts";
import { collector, wholeFile } from "./report.ts";

/** Stories that `front.yaml` names and that are not there: warnings. */
export function missingLeads({ front }: Portal, files: readonly string[]): Problem[] {
  const slots = [
    ...front.lead,
    ...(front.breaking ?? []),
    ...front.sections.flatMap(({ stories }) => stories),
  ];
  if (slots.length === 0) return [];
  const { report, problems } = collector("_portal/front.yaml");
  const known = new Set(files);
  const named = new Set(
    slots.flatMap(({ story, fallback }) => (fallback === null ? [story] : [story, fallback])),
  );
  for (const lead of named) {
    if (!known.has(lead))
      report("warning", "missing-lead", wholeFile, { lead, candidates: candidates(lead, files) });
  }
  return problems;
}
