import type { ImportProblem } from "../outcome.ts";
import type { WxrFault } from "../wxr/read-wxr.ts";

const SEVERITIES: Partial<Record<WxrFault["kind"], ImportProblem["severity"]>> = {
  "not-wxr": "error",
  "no-items": "error",
  truncated: "error",
  "too-large": "error",
  controls: "info",
};

/** A fault of an export as a problem of its file. */
export const problemOf = (file: string, { kind, line, value, count }: WxrFault): ImportProblem => ({
  file,
  line,
  severity: SEVERITIES[kind] ?? "warning",
  code: `wxr-${kind}`,
  params: { value, count },
});
