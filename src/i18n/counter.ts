import { localeOf } from "./locale.ts";
import { fill } from "./messages.ts";

/** A message that counts, in the forms that numbers ask for in its language (the plural categories of the CLDR). */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Puts a number into the form of a message that goes with it, and other values beside it. */
export type Counter = (
  forms: Counted,
  n: number,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Counts in a language: `counter("ar")({ two: "مقالان", other: "{n} مقال" }, 2)` is `مقالان`. */
export function counter(lang: string): Counter {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(localeOf(lang));
  return (forms, n, values = {}) =>
    fill(forms[rules.select(n)] ?? forms.other, { ...values, n: numbers.format(n) });
}
