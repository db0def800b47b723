import type { Clause, Query, Term, Word } from "../language/query.ts";
import { apart, type Together } from "./apart.ts";
import type { Corrector } from "./corrector.ts";

/** Whether any article holds the word, in whatever form; for one still being typed, a word that begins so. */
export type Known = (word: Word) => Promise<boolean>;

export interface Corrected {
  readonly query: Query;
  readonly changed: boolean;
}

/** What is known of the articles. */
export interface Knowledge {
  readonly known: Known;
  readonly together: Together;
  readonly candidates: Corrector;
}

/**
 * Puts the likeliest word of the corpus in place of each that no article has. What is in quotation marks, excluded, or
 * written with a hyphen is left as it is, and so is an alternative beside one that is found. Two neighbours that only
 * together are a word (*peme rintah*) become it, and a word that is two (*berasnaik*) becomes both.
 */
export async function correctQuery(query: Query, knowledge: Knowledge): Promise<Corrected> {
  const { known } = knowledge;
  const missing = await Promise.all(query.all.map((clause) => isMissing(clause, known)));
  if (!missing.includes(true)) return { query, changed: false };
  const all: Clause[] = [];
  let changed = false;
  for (let place = 0; place < query.all.length; place++) {
    const clause = query.all[place] as Clause;
    const next = query.all[place + 1];
    const joined = next && (missing[place] || missing[place + 1]) ? await joint(clause, next, known) : null;
    const better = joined ? [joined] : missing[place] ? await corrected(clause, knowledge) : null;
    all.push(...(better ?? [clause]));
    changed ||= better !== null;
    if (joined) place++;
  }
  return { query: changed ? { ...query, all } : query, changed };
}

/** Whether a clause of words finds nothing. Phrases are taken to be meant as they are. */
async function isMissing({ any }: Clause, known: Known): Promise<boolean> {
  for (const term of any) if (term.kind === "phrase" || (await known(term))) return false;
  return true;
}

async function joint(one: Clause, other: Clause, known: Known): Promise<Clause | null> {
  const [a, b, ...more] = [...one.any, ...other.any];
  if (a?.kind !== "word" || b?.kind !== "word" || more.length > 0) return null;
  const word: Word = { ...b, word: a.word + b.word };
  return (await known(word)) ? { any: [word] } : null;
}

/** Null when nothing like it is known. A missing space is one slip: likelier than two others. */
async function corrected(
  { any }: Clause,
  { known, together, candidates }: Knowledge,
): Promise<Clause[] | null> {
  const likeliest = await Promise.all(
    any.map(async (term) => (term.kind === "word" ? (await candidates(term.word))[0] : undefined)),
  );
  const [term, ...others] = any;
  if (term?.kind === "word" && others.length === 0 && likeliest[0]?.distance !== 1) {
    const parts = await apart(term.word, known, together);
    if (parts) return parts;
  }
  const terms = likeliest.flatMap((best): Term[] =>
    best ? [{ kind: "word", word: best.word, prefix: false }] : [],
  );
  return terms.length === 0 ? null : [{ any: terms }];
}
