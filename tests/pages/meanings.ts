import type { PageEntry } from "../../src/pages/entry.ts";
import { hash, printOf } from "../../src/pages/fingerprint.ts";

/** Remembers what each page showed under each fingerprint. */
export interface Meanings {
  /** Notes the pages of a plan; gives those that showed something else under the same fingerprint before. */
  readonly conflicts: (entries: readonly PageEntry[]) => Conflict[];
}

export interface Conflict {
  readonly url: string;
  /** Fields of the page's data that differ. */
  readonly fields: readonly string[];
}

export function meanings(): Meanings {
  const known = new Map<string, Readonly<Record<string, string>>>();
  return {
    conflicts: (entries) =>
      entries.flatMap(({ url, kind, fingerprint, data }) => {
        const key = `${url} ${kind} ${fingerprint}`;
        const shown = said(data());
        const before = known.get(key);
        if (before === undefined) known.set(key, shown);
        const fields = Object.keys({ ...before, ...shown }).filter(
          (field) => before?.[field] !== shown[field],
        );
        return before !== undefined && fields.length > 0 ? [{ url, fields }] : [];
      }),
  };
}

/** The data in parts: what differs is told by name. */
function said(data: unknown): Record<string, string> {
  if (typeof data !== "object" || data === null) return { data: JSON.stringify(data) };
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      field,
      // The shell is one object for all pages of a language.
      field === "shell" ? printOf(value) : hash(JSON.stringify(value) ?? ""),
    ]),
  );
}
