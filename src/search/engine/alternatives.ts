import { formatQuery } from "../language/format-query.ts";
import type { Query } from "../language/query.ts";
import { hasWhole } from "./rank.ts";
import { type Means, only, withWord } from "./understood.ts";

interface Alternatives {
  readonly dropped: readonly { readonly query: string; readonly without: string }[];
  readonly nearest: readonly string[];
}

/** So many ways on are offered of each kind. */
const MOST = 3;

/** Ways on from a query that has no hits, each of which has some: without one of its terms, or with a near word. */
export async function alternatives(query: Query, { asking, candidates }: Means): Promise<Alternatives> {
  const finds = async (other: Query): Promise<boolean> => hasWhole(await asking(other));
  const written = (other: Query): string => formatQuery(other).trim();

  const dropped: { query: string; without: string }[] = [];
  const nearest: string[] = [];
  for (const [place, clause] of query.all.entries()) {
    const other = { ...query, all: query.all.toSpliced(place, 1) };
    if (other.all.length === 0 || dropped.length === MOST || !(await finds(other))) continue;
    dropped.push({ query: written(other), without: written(only(clause)) });
  }
  for (const term of query.all.flatMap(({ any }) => any)) {
    if (term.kind !== "word") continue;
    for (const { word } of (await candidates(term.word)).slice(0, MOST)) {
      const other = withWord(query, term, word);
      if (nearest.length < MOST && (await finds(other))) nearest.push(written(other));
    }
  }
  return { dropped, nearest };
}
