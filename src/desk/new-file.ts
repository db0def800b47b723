import { tidy } from "../articles/clean.ts";
import { sourceText } from "../articles/source-text.ts";
import { wireHead } from "../articles/wire-head.ts";
import { dayOf, parseDate } from "../dates.ts";
import { slug } from "../urls.ts";
import type { EditRequest } from "./desk-model.ts";

/** The name of a file that is to be made, by day and headline; null while there is no headline. */
export function newFile({ edit, wire, folder }: EditRequest, zone: string, now: number): string | null {
  if ("source" in edit) return null;
  const { headline, date } = edit.changes;
  const words = typeof headline === "string" ? headline : wire ? wireHeadline(edit.body ?? "") : "";
  const name = slug(tidy(words));
  if (name === "") return null;
  const written = typeof date === "string" ? parseDate(date, zone) : null;
  const day = dayOf(written?.instant ?? now, zone);
  const place = folder ?? day.split("-").slice(0, 2).join("/");
  return `${place === "" ? "" : `${place}/`}${day}-${name}${wire ? ".txt" : ".md"}`;
}

function wireHeadline(body: string): string {
  const ignore = (): void => {};
  const text = sourceText(Buffer.from(body), ignore);
  return text ? (wireHead(text, 0, false, ignore).headline?.value ?? "") : "";
}
