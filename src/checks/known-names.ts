import type { Portal } from "../portal.ts";

/** Names that the newsroom knows, for finding those that are mistyped. */
export interface KnownNames {
  /** Each name in its words, as written. */
  readonly names: readonly (readonly string[])[];
  /** Words that are right wherever they stand, lower case. */
  readonly right: ReadonlySet<string>;
  /** Wrong spellings, each with what is right. */
  readonly wrong: readonly { readonly written: string; readonly right: string }[];
}

const NAMED: ReadonlySet<string> = new Set(["person", "place", "organisation"]);
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Names of persons, places and organisations from `topics.yaml`, with authors, and what spares others. */
export function knownNames({
  topics,
  authors,
  sections,
  sources,
  site,
  synonyms,
  desk,
}: Pick<Portal, "topics" | "authors" | "sections" | "sources" | "site" | "synonyms" | "desk">): KnownNames {
  const names = [
    ...topics.filter(({ kind }) => NAMED.has(kind)).flatMap(({ name, aliases }) => [name, ...aliases]),
    ...authors.map(({ name }) => name),
  ];
  const others = [
    ...topics.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...sections, ...sources, ...site.social, site.publisher, site].map(({ name }) => name),
    ...site.outlets,
    ...synonyms.flat(),
    ...desk.rightNames,
  ];
  return {
    names: [...new Set(names)].map(wordsOf).filter((words) => words.every(isName)),
    right: new Set([...names, ...others].flatMap(wordsOf).map((word) => word.toLowerCase())),
    wrong: topics.flatMap(({ id, name }) =>
      (Object.hasOwn(desk.wrong, id) ? (desk.wrong[id] ?? []) : []).map((written) => ({
        written,
        right: name,
      })),
    ),
  };
}

/** Names are written with capitals. */
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
