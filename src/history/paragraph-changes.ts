import { diffArrays } from "diff";
import type { Part } from "./model.ts";
import { wordChanges } from "./word-changes.ts";

/** Past so many paragraphs added or taken out, a text counts as wholly rewritten. */
const MOST_EDITS = 800;

/** The paragraphs in which something changed, word by word; those that stayed are left out. */
export function paragraphChanges(before: readonly string[], after: readonly string[]): Part[][] {
  const runs = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: [...before] },
    { removed: false, added: true, value: [...after] },
  ];
  const changes: Part[][] = [];
  let [out, into]: [string[], string[]] = [[], []];
  const flush = (): void => {
    changes.push(...paragraphs(wordChanges(out.join("\n"), into.join("\n"))));
    [out, into] = [[], []];
  };
  for (const { removed, added, value } of runs) {
    if (removed) out.push(...value);
    else if (added) into.push(...value);
    else flush();
  }
  flush();
  return changes;
}

/** Cuts a run of changes into its paragraphs, and leaves out those without a change. */
function paragraphs(parts: readonly Part[]): Part[][] {
  const cut: Part[][] = [[]];
  for (const [kind, text] of parts) {
    text.split("\n").forEach((piece, at) => {
      if (at > 0) cut.push([]);
      if (piece !== "") cut.at(-1)?.push([kind, piece]);
    });
  }
  return cut.filter((paragraph) => paragraph.some(([kind]) => kind !== "same"));
}
