const NEITHER = 1;
const SPACE = 2;
const LETTER = 3;
const MARK = 4;

/** What a UTF-16 code unit is to a word, learnt when it is first met; 0: not met yet. */
const kinds = new Uint8Array(0x10000);

function kindOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  return /\s/.test(character) ? SPACE : NEITHER;
}

function learn(unit: number): number {
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Words to look out for in texts: runs of letters, numbers and marks, lower case. */
export interface Wanted {
  readonly words: ReadonlySet<string>;
  /** By a word's first code unit and length, whether it may be one: most need no look into the set. */
  readonly shapes: Uint8Array;
}

const shape = (first: number, length: number): number => ((first * 31) ^ length) & 0xfff;

export function wanted(words: Iterable<string>): Wanted {
  const shapes = new Uint8Array(0x1000);
  const set = new Set(words);
  for (const word of set) shapes[shape(word.charCodeAt(0), word.length)] = 1;
  return { words: set, shapes };
}

export interface WordsRead {
  /** Words between white space that hold a letter or a number. */
  readonly count: number;
  /** The wanted words that are there. */
  readonly found: ReadonlySet<string>;
}

/** Looks through a text once: counts its words, and finds the wanted ones without regard to case. */
export function readWords(text: string, { words, shapes }: Wanted): WordsRead {
  // White space at the end closes the last word.
  const lower = `${text.toLowerCase()} `;
  const found = new Set<string>();
  let count = 0;
  let counted = false;
  let start = 0;
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    let kind = kinds[unit] || learn(unit);
    const end = at;
    if (isFirstHalf(unit)) {
      const character = String.fromCodePoint(lower.codePointAt(at) ?? unit);
      kind = kindOf(character);
      at += character.length - 1;
    }
    if (kind === LETTER && !counted) {
      counted = true;
      count += 1;
    }
    if (kind >= LETTER) continue;
    if (end > start && shapes[shape(lower.charCodeAt(start), end - start)] === 1) {
      const word = lower.slice(start, end);
      if (words.has(word)) found.add(word);
    }
    if (kind === SPACE) counted = false;
    start = at + 1;
  }
  return { count, found };
}
