import type { Clause, Query, Term } from "../language/query.ts";
import type { SynonymData } from "./synonym-data.ts";

/**
 * Puts all variants beside each word, or row of words, that has any: what was typed first. Quoted text is meant to the
 * letter. A row that becomes alternatives (*arab saudi*) must from then on stand together.
 */
export function expand(query: Query, synonyms: SynonymData): Query {
  const groups = new Map(synonyms.flatMap((group) => group.map((variant) => [variant, group] as const)));
  const longest = Math.max(0, ...[...groups.keys()].map((variant) => variant.split(" ").length));
  return {
    ...query,
    all: rows(query.all, groups, longest),
    not: query.not.map((clause) => alternatives(clause, groups)),
  };
}

type Groups = ReadonlyMap<string, readonly string[]>;

function rows(clauses: readonly Clause[], groups: Groups, longest: number): Clause[] {
  const all: Clause[] = [];
  for (let place = 0; place < clauses.length; ) {
    const row = longestRow(clauses.slice(place, place + longest), groups);
    all.push(
      row.length > 1
        ? alternatives({ any: [together(row)] }, groups)
        : alternatives(clauses[place] as Clause, groups),
    );
    place += Math.max(row.length, 1);
  }
  return all;
}

/** The longest row of single unquoted terms at the start of these clauses that is a variant. */
function longestRow(clauses: readonly Clause[], groups: Groups): Term[] {
  const terms: Term[] = [];
  let longest: Term[] = [];
  for (const { any } of clauses) {
    const [term, ...others] = any;
    if (!term || others.length > 0 || (term.kind === "phrase" && term.quoted)) break;
    terms.push(term);
    if (groups.has(terms.flatMap(wordsOf).join(" "))) longest = [...terms];
  }
  return longest;
}

const together = (row: readonly Term[]): Term => ({
  kind: "phrase",
  words: row.flatMap(wordsOf),
  quoted: false,
  prefix: row.at(-1)?.prefix ?? false,
});

function alternatives({ any }: Clause, groups: Groups): Clause {
  const written = any.map((term) => wordsOf(term).join(" "));
  const added = any.flatMap((term) =>
    term.kind === "phrase" && term.quoted ? [] : (groups.get(wordsOf(term).join(" ")) ?? []),
  );
  const variants = [...new Set(added)].filter((variant) => !written.includes(variant));
  return { any: [...any, ...variants.map(termOf)] };
}

const wordsOf = (term: Term): readonly string[] => (term.kind === "word" ? [term.word] : term.words);

function termOf(variant: string): Term {
  const words = variant.split(" ");
  return words.length === 1
    ? { kind: "word", word: variant, prefix: false }
    : { kind: "phrase", words, quoted: false, prefix: false };
}
