/**
 * Emphasis as single characters, so that it can be weighed once a whole paragraph is known: Markdown's asterisks only
 * work where letters, spaces and punctuation stand right around them.
 */
export const marks = {
  strong: { open: "\uE000", close: "\uE001", written: "**" },
  em: { open: "\uE002", close: "\uE003", written: "*" },
  del: { open: "\uE004", close: "\uE005", written: "~~" },
} as const;
export type Mark = keyof typeof marks;

const ANY = /[\uE000-\uE005]/g;
const RUN_BEFORE = /[\uE000-\uE005]+$/;
const RUN_AFTER = /^[\uE000-\uE005]+/;

/** A text without characters that would be taken for marks. */
export const withoutMarks = (text: string): string => text.replace(ANY, "");

/** Puts emphasis around words, white space at the ends outside. */
export function marked(mark: Mark, text: string): string {
  const [, before = "", words = "", after = ""] = /^([\s\uE000-\uE005]*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (words.replace(ANY, "").trim() === "" || /[\uE000-\uE005]/.test(before)) {
    const trimmed = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    if (text.replace(ANY, "").trim() === "") return text.replace(ANY, "");
    return `${trimmed[1] ?? ""}${marks[mark].open}${trimmed[2] ?? ""}${marks[mark].close}${trimmed[3] ?? ""}`;
  }
  return `${before}${marks[mark].open}${words}${marks[mark].close}${after}`;
}

const isSpace = (character: string): boolean => character === "" || /\s/.test(character);
const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);

/** Writes the marks out; a pair that Markdown would not read as one is left out, and so is one inside of its own kind. */
export function writeMarks(text: string): string {
  // Words that are emphasised one beside the other are emphasised once.
  let joined = text;
  for (const { open, close } of Object.values(marks)) joined = joined.replaceAll(`${close}${open}`, "");
  const characters = [...joined];
  const pairs: { mark: Mark; from: number; to: number }[] = [];
  const waiting: { mark: Mark; from: number }[] = [];
  const depth: Record<Mark, number> = { strong: 0, em: 0, del: 0 };
  characters.forEach((character, index) => {
    for (const mark of Object.keys(marks) as Mark[]) {
      if (character === marks[mark].open) {
        waiting.push({ mark, from: index });
        depth[mark] += 1;
      } else if (character === marks[mark].close) {
        const at = waiting.findLastIndex((one) => one.mark === mark);
        const opened = waiting[at];
        depth[mark] -= 1;
        if (!opened) continue;
        waiting.splice(at, 1);
        if (depth[mark] === 0) pairs.push({ mark, from: opened.from, to: index });
      }
    }
  });
  const written = new Map<number, string>();
  for (const { mark, from, to } of pairs) {
    if (!opens(characters, from) || !closes(characters, to)) continue;
    written.set(from, marks[mark].written);
    written.set(to, marks[mark].written);
  }
  return characters
    .map((character, index) => (/[\uE000-\uE005]/.test(character) ? (written.get(index) ?? "") : character))
    .join("");
}

const before = (characters: readonly string[], index: number): string =>
  [
    ...characters
      .slice(Math.max(0, index - 8), index)
      .join("")
      .replace(RUN_BEFORE, ""),
  ].at(-1) ?? "";
const after = (characters: readonly string[], index: number): string =>
  [
    ...characters
      .slice(index + 1, index + 9)
      .join("")
      .replace(RUN_AFTER, ""),
  ][0] ?? "";

function opens(characters: readonly string[], index: number): boolean {
  const [left, right] = [before(characters, index), after(characters, index)];
  // A closing mark right before would make one run of asterisks of both.
  const touches = /[\uE001\uE003]/.test(characters[index - 1] ?? "");
  return !touches && !isSpace(right) && (!isPunctuation(right) || isSpace(left) || isPunctuation(left));
}

function closes(characters: readonly string[], index: number): boolean {
  const [left, right] = [before(characters, index), after(characters, index)];
  return !isSpace(left) && (!isPunctuation(left) || isSpace(right) || isPunctuation(right));
}
