import type { KnownNames } from "./known-names.ts";
import type { NameFinding } from "./near-names.ts";

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");

/**
 * Finds the spellings that `topics.yaml` calls wrong, as whole words; without regard to case, unless that is all
 * that is wrong with them.
 */
export function wrongNames({ wrong }: KnownNames): (text: string) => NameFinding[] {
  const patterns = wrong.map(({ written, right }) => ({
    first: (/[\p{L}\p{M}\p{N}]+/u.exec(written)?.[0] ?? "").toLowerCase(),
    right,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}\\p{M}])${quote(written)}(?![\\p{L}\\p{N}\\p{M}])`,
      written.toLowerCase() === right.toLowerCase() ? "gu" : "giu",
    ),
  }));
  return (text) => {
    if (patterns.length === 0) return [];
    const lower = text.toLowerCase();
    return patterns
      .filter(({ first }) => lower.includes(first))
      .flatMap(({ pattern, right }) =>
        [...text.matchAll(pattern)].map(([written]): NameFinding => ({ code: "wrong-name", written, right })),
      );
  };
}
