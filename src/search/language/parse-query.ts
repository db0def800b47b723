import { tokens } from "../tokens.ts";
import { days } from "./days.ts";
import { fieldNamed, fieldNames } from "./fields.ts";
import type { Clause, Filter, Query, Term } from "./query.ts";

/** One piece: a bar, or an optional minus and field before quoted text (unclosed: to the end) or a run of signs. */
const PIECE = new RegExp(
  `\\||([-−])?(?:(${fieldNames}):(?=[^\\s|()]))?(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\\s"“”„«»()|]+))`,
  "giu",
);
const OR = new Set(["|", "ATAU", "OR"]);
/** Everything is joined by *and* anyway. */
const AND = new Set(["DAN", "AND"]);

/**
 * Reads what a reader typed: words, `"frasa persis"`, `-kecuali`, `ATAU` between two terms (which binds tighter
 * than the *and* between all others), `penulis:x`, `sejak:2024-05`. Takes whatever it is given. The last word is
 * still being typed unless a space, a sign or a quotation mark follows.
 */
export function parseQuery(text: string): Query {
  const all: Clause[] = [];
  const not: Clause[] = [];
  const filters: Filter[] = [];
  const notes: Filter[] = [];
  let since: string | null = null;
  let until: string | null = null;
  let joins: "and" | "or" | "none" = "none";

  for (const { 0: piece, 1: minus, 2: name, 3: quoted, 4: run = "", index } of text.matchAll(PIECE)) {
    if (OR.has(piece)) {
      if (joins === "and") joins = "or";
      continue;
    }
    if (AND.has(piece)) continue;
    const field = name === undefined ? undefined : fieldNamed(name);
    if (field) {
      const filter: Filter = { field, value: (quoted ?? run).trim(), not: minus !== undefined };
      const range = days(filter.value);
      if (!isFilter(filter)) notes.push(filter);
      else if (range && field === "sejak") since = range.first;
      else if (range && field === "sampai") until = range.last;
      else filters.push(range && field === "tahun" ? { ...filter, value: range.first.slice(0, 4) } : filter);
      joins = "none";
      continue;
    }
    const isLast = minus === undefined && index + piece.length === text.length;
    const term = quoted === undefined ? written(run, isLast) : phrase(quoted);
    if (!term) continue;
    const before = all.at(-1);
    if (minus !== undefined) not.push({ any: [term] });
    else if (joins === "or" && before) all[all.length - 1] = { any: [...before.any, term] };
    else all.push({ any: [term] });
    joins = minus === undefined ? "and" : "none";
  }
  return { all, not, filters, since, until, notes };
}

const isFilter = ({ field, value, not }: Filter): boolean => {
  if (field === "tahun") return value.length === 4 && days(value) !== null;
  if (field === "sejak" || field === "sampai") return !not && days(value) !== null;
  return value !== "";
};

function phrase(quoted: string): Term | null {
  const words = tokens(quoted).map(({ word }) => word);
  return words.length === 0 ? null : { kind: "phrase", words, quoted: true, prefix: false };
}

function written(run: string, isLast: boolean): Term | null {
  const found = tokens(run);
  const words = found.map(({ word }) => word);
  const [word, ...more] = words;
  if (word === undefined) return null;
  const prefix = isLast && found.at(-1)?.end === run.length;
  return more.length > 0 ? { kind: "phrase", words, quoted: false, prefix } : { kind: "word", word, prefix };
}
