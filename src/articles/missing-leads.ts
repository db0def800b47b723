import type { Portal } from "../portal.ts";
import type { Problem } from "../problems.ts";
import { candidates } from "./nearest.ts";
import { collector, wholeFile } from "./report.ts";

/** Stories that the front page should lead with and that are not there: warnings. */
export function missingLeads(portal: Portal, files: readonly string[]): Problem[] {
  if (portal.front.lead.length === 0) return [];
  const { report, problems } = collector("_portal/front.yaml");
  const known = new Set(files);
  for (const lead of portal.front.lead) {
    if (!known.has(lead))
      report("warning", "missing-lead", wholeFile, { lead, candidates: candidates(lead, files) });
  }
  return problems;
}
