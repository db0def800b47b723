import { parseDate } from "../dates.ts";
import type { Report } from "./report.ts";
import { wholeFile } from "./report.ts";

/** A file's name without folder, date and ending: what its slug is made of. */
export const stem = (file: string): string =>
  (file.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "").replace(/^\d{4}-\d{2}-\d{2}(?=$|[-_ .])[-_ .]*/, "");

/**
 * The day that a path names: `YYYY-MM-DD` at the file name's start, else a `YYYY/MM/DD` folder. Midnight in the zone,
 * in milliseconds; null without one, and, with an error reported, when there is no such day.
 */
export function dateOfPath(
  file: string,
  zone: string,
  report: Report,
): { readonly instant: number | null } | null {
  const parts = file.split("/");
  const name = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(parts.at(-1) ?? "")?.[0];
  const folder = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})(?=\/)/.exec(file);
  const day = name ?? folder?.slice(1).join("-");
  if (!day) return null;
  const parsed = parseDate(day, zone);
  if (!parsed) report("error", "impossible-date-in-path", wholeFile, { date: day });
  return { instant: parsed?.instant ?? null };
}
