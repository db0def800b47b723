import type { Clause, Query } from "../language/query.ts";
import type { Stemmers } from "../morphology/stemmers.ts";
import type { OpenBundle } from "../open-bundle.ts";
import { DAY_MS, type FactTable } from "../tables.ts";
import { either, type Matches } from "./postings.ts";
import { termMatches } from "./term-matches.ts";

/** What one bundle knows of a clause. */
export interface Asked extends Matches {
  /** No article does without it: it is in quotation marks. */
  readonly required: boolean;
}

/** What one bundle knows of a query. */
export interface BundleAnswer {
  readonly bundle: OpenBundle;
  /** By clause, in the query's order. */
  readonly clauses: readonly Asked[];
  /** Whether filters, dates and excluded terms let an article through. */
  readonly allows: (doc: number) => boolean;
  /** Read only where the query filters or sorts. */
  readonly facts: FactTable | null;
}

/** Asks one bundle. Throws `UnreadableError` where its files cannot be reached. */
export async function askBundle(
  bundle: OpenBundle,
  query: Query,
  stemmers: Stemmers,
  sorts: boolean,
): Promise<BundleAnswer> {
  const needsFacts = sorts || query.filters.length > 0 || query.since !== null || query.until !== null;
  const docs = bundle.docs.lengths.length;
  const matches = async ({ any }: Clause): Promise<Asked> => ({
    ...either(await Promise.all(any.map((term) => termMatches(bundle, term, stemmers))), docs),
    required: any.some((term) => term.kind === "phrase" && term.quoted),
  });
  const [clauses, not, facts] = await Promise.all([
    Promise.all(query.all.map(matches)),
    Promise.all(query.not.map(matches)),
    needsFacts ? bundle.facts() : null,
  ]);
  const passes = facts && filterOf(query, facts);
  return {
    bundle,
    clauses,
    facts,
    allows: (doc) => not.every(({ weights }) => weights[doc] === 0) && (passes?.(doc) ?? true),
  };
}

const yearOf = (day: number): string => String(new Date(day * DAY_MS).getUTCFullYear());

/** Several values of one field mean any of them; excluded ones none. */
function filterOf({ filters, since, until }: Query, facts: FactTable): (doc: number) => boolean {
  const first = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since) / DAY_MS;
  const last = until === null ? Number.POSITIVE_INFINITY : Date.parse(until) / DAY_MS;
  const fields = [...new Set(filters.map(({ field }) => field))];
  const tests = fields.map((field) => {
    const of = filters.filter((filter) => filter.field === field);
    const wanted = new Set(of.filter(({ not }) => !not).map(({ value }) => value));
    const unwanted = new Set(of.filter(({ not }) => not).map(({ value }) => value));
    return (doc: number): boolean => {
      const values = valuesOf(facts, field, doc);
      return (wanted.size === 0 || values.some((v) => wanted.has(v))) && !values.some((v) => unwanted.has(v));
    };
  });
  return (doc) => {
    const day = facts.days[doc] ?? 0;
    return day >= first && day <= last && tests.every((test) => test(doc));
  };
}

/** What an article has of a filter; its year follows from its day. */
export function valuesOf(facts: FactTable, field: string, doc: number): string[] {
  if (field === "tahun") return [yearOf(facts.days[doc] ?? 0)];
  const column = facts.filters[field];
  return (column?.of[doc] ?? []).map((at) => column?.values[at] ?? "");
}
