import type { Clause, Filter, Query, Term } from "./query.ts";

/** A query as a reader would type it, so that `parseQuery` reads the same from it. Filters without meaning stay. */
export function formatQuery({ all, not, filters, since, until, notes }: Query): string {
  const terms = all.map(clause);
  const rest = [
    ...not.flatMap(({ any }) => any.map((each) => `-${term(each)}`)),
    ...filters.map(filter),
    ...(since === null ? [] : [`sejak:${since}`]),
    ...(until === null ? [] : [`sampai:${until}`]),
    ...notes.map(filter),
  ];
  if (all.at(-1)?.any.at(-1)?.prefix) return [...rest, ...terms].join(" ");
  // A word at the very end would count as still being typed.
  return [...terms, ...rest].join(" ") + (rest.length === 0 && terms.length > 0 ? " " : "");
}

const clause = ({ any }: Clause): string => any.map(term).join(" ATAU ");

function term(each: Term): string {
  if (each.kind === "word") return each.word;
  return each.quoted ? `"${each.words.join(" ")}"` : each.words.join("-");
}

const filter = ({ field, value, not }: Filter): string =>
  `${not ? "-" : ""}${field}:${/^[\p{L}\p{N}-]+$/u.test(value) ? value : `"${value}"`}`;
