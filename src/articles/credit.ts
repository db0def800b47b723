import { slug } from "../urls.ts";

/** One code of a credit; `at` is its index in the text. */
export interface Code {
  readonly code: string;
  readonly at: number;
}

/** A credit found at a text's end. */
export interface Credit {
  /** As written, without parentheses. */
  readonly text: string;
  readonly codes: readonly Code[];
  /** The text without the credit. */
  readonly rest: string;
  /** Index of the parenthesis. */
  readonly at: number;
}

const CREDIT = /(?<!\])([*_]{0,2})\(([\p{L}\p{N}]{1,20}(?:\/[\p{L}\p{N}]{1,20})*)\)(\.?)\1\s*$/u;
/** What may follow the last parenthesis: without it, no look for the first is needed. */
const AFTER = /^\.?[*_]{0,2}\s*$/;
const ENDED = /[.!?…:;,”"’»)\]]$/;

/** Codes in text of the form `mm/raialyoum`; null when one of them is none. `at` is the index of the first. */
export function codes(text: string, at = 0): readonly Code[] | null {
  const found: Code[] = [];
  for (const code of text.split("/")) {
    if (!/^[\p{L}\p{N}]{1,20}$/u.test(code) || !/\p{L}/u.test(code) || slug(code) === "") return null;
    found.push({ code, at });
    at += code.length + 1;
  }
  return found;
}

/** The credit that ends a paragraph, or null. A full stop after it stays where the sentence has no other. */
export function credit(text: string): Credit | null {
  const end = text.lastIndexOf(")");
  if (end < 0 || !AFTER.test(text.slice(end + 1))) return null;
  const match = CREDIT.exec(text);
  if (!match) return null;
  const [, marks = "", inside = "", stop = ""] = match;
  const at = match.index + marks.length;
  const found = codes(inside, at + 1);
  if (!found) return null;
  const before = text.slice(0, match.index).trimEnd();
  return { text: inside, codes: found, rest: before && !ENDED.test(before) ? before + stop : before, at };
}
