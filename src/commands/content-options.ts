import type { Stats } from "node:fs";
import fs from "node:fs/promises";
import { parseInstant } from "../dates.ts";
import type { DiagnosticLanguage } from "../i18n/diagnostics/describe.ts";
import type { Portal } from "../portal.ts";
import { type Invocation, text, UsageError } from "./command.ts";

/** `--lang`, else the portal's language where diagnostics speak it, else Indonesian. */
export function languageOf(invocation: Invocation, portal?: Portal): DiagnosticLanguage {
  const given = text(invocation, "lang");
  if (given === undefined) return portal?.site.lang === "en" ? "en" : "id";
  if (given === "id" || given === "en") return given;
  throw new UsageError(`--lang is id or en, not "${given}"`);
}

/** `--now`, else the clock; in milliseconds. */
export function nowOf(invocation: Invocation, zone: string): number {
  const given = text(invocation, "now");
  if (given === undefined) return Date.now();
  try {
    return parseInstant(given, zone);
  } catch {
    throw new UsageError(`--now is an instant such as 2026-11-24T08:00:00+07:00, not "${given}"`);
  }
}

/** Throws `UsageError` unless the folder is there. */
export async function requireFolder(dir: string): Promise<void> {
  const found: Stats | null = await fs.stat(dir).catch(() => null);
  if (!found?.isDirectory()) throw new UsageError(`there is no articles folder ${dir}`);
}
