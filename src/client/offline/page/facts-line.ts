import { localeOf } from "../../../i18n/locale.ts";
import { age } from "../../age.ts";
import { moment } from "../moment.ts";
import { element } from "./element.ts";

/** Facts on a line: how many, how large, how old. `kept` stands first and says that it is on the device. */
export function factsLine(facts: readonly string[], kept: string | null = null): HTMLElement {
  const mark = kept === null ? [] : [element("span", "keep__mark", kept)];
  return element("p", "keep__text dots", ...mark, ...facts.map((fact) => element("span", "", fact)));
}

/** When something was stored: "3 hari lalu", after a week the date. */
export const storedAt = (at: number, lang: string): string =>
  age(new Date(at).toISOString(), Date.now(), localeOf(lang)) ?? moment(at, lang).date;
