import { wholeFile } from "./report.ts";
import { readYaml, type Yaml } from "./yaml.ts";

const KEY = /^([A-Za-z][A-Za-z0-9]{0,63}): +/;
/** Words beside a key: nothing in them means anything to YAML. */
const WORDS = /^[A-Za-z][^\p{Cc}:#]*$/u;
/** Words in a list. */
const ITEM = /^[A-Za-z][^\p{Cc}:#,[\]{}]*$/u;
/** What the core schema takes for something else than text. */
const NO_TEXT = /^(?:null|true|false)$/i;
const NUMBER = /^(?:0|[1-9]\d{0,14})$/;
const DAY_AND_TIME = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}[:.]\d{2})?$/;
const QUOTED = /^"([^\p{Cc}"\\]*)"$/u;

/**
 * Flat YAML as most front matter is written: on every line a key and words, a day, a plain number, a switch, quoted text or a short
 * list of words. Null where a line is anything else. What it reads, it reads as `readYaml` would, in a tenth of the time;
 * for the place of a problem, it asks that one. `source` gives the whole text with its lines where they are in the file.
 */
export function flatYaml(lines: readonly string[], source: () => string): Yaml | null {
  const values = new Map<string, unknown>();
  for (const line of lines) {
    const key = KEY.exec(line);
    const name = key?.[1] ?? "";
    const value = key ? flatValue(line.slice(key[0].length)) : undefined;
    if (value === undefined || NO_TEXT.test(name) || values.has(name)) return null;
    values.set(name, value);
  }
  if (values.size === 0) return null;
  let read: Yaml | null | undefined;
  const places = (): Yaml | null => {
    read ??= readYaml(source(), () => undefined);
    return read;
  };
  return {
    value: Object.fromEntries(values),
    valueAt: (path) => places()?.valueAt(path) ?? wholeFile,
    keyAt: (path) => places()?.keyAt(path) ?? wholeFile,
  };
}

function flatValue(text: string): unknown {
  if (text.startsWith("[") && text.endsWith("]")) {
    const items = text
      .slice(1, -1)
      .split(/, */)
      .map((item) => words(item, ITEM));
    return items.includes(undefined) ? undefined : items;
  }
  if (NUMBER.test(text)) return Number(text);
  if (text === "true" || text === "false") return text === "true";
  if (DAY_AND_TIME.test(text)) return text;
  return QUOTED.exec(text)?.[1] ?? words(text, WORDS);
}

const words = (text: string, form: RegExp): string | undefined =>
  form.test(text) && !NO_TEXT.test(text) && !text.endsWith(" ") ? text : undefined;
