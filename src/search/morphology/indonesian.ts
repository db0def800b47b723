import { INSIDE, type Prefix, unprefixed } from "./indonesian-prefixes.ts";
import { READINGS } from "./indonesian-readings.ts";

/** Whether a word is a root. A `Set` of roots is one. */
export interface Roots {
  has(word: string): boolean;
}

interface Reading {
  readonly root: string;
  readonly cost: number;
}

const AFFIX = 10;
/** *Mem-beri-kan* rather than *mem-ber-ikan*. */
const INNER = 2;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * Stems Indonesian words as `fold` leaves them. Every parse that the grammar of affixes allows is made (the rules of
 * Nazief and Adriani's confix stripping, Asian 2007, and Arifin's enhancements, 2009), and of those that end in a
 * known root the simplest is taken. Names and words of unknown roots stay, but for *-nya* and the surest confixes.
 */
export function indonesianStemmer(roots: Roots): (word: string) => string {
  function known(word: string): string | undefined {
    if (roots.has(word)) return READINGS.get(word) ?? word;
    let best: Reading | undefined;
    for (const { base, cost } of withoutClitics(word)) {
      const reading = READINGS.get(base);
      if (reading !== undefined) return reading;
      best = simpler(best, parsed(base, roots, cost));
    }
    return best?.root;
  }
  return (word) => {
    if (word.length < 4) return word;
    return known(word) ?? known(withoutLoanPrefix(word)) ?? withoutSureAffixes(word);
  };
}

/** The word without its particle and its pronoun: *rumah-ku-lah*, *ada-kah*, *walau-pun*. */
function withoutClitics(word: string): { base: string; cost: number }[] {
  const bases = [{ base: word, cost: 0 }];
  for (const ending of [/(?:lah|kah|tah|pun)$/, /(?:nya|ku|mu)$/])
    for (const { base, cost } of [...bases]) {
      const rest = base.replace(ending, "");
      if (rest !== base && rest.length > 2) bases.push({ base: rest, cost: cost + AFFIX });
    }
  return bases;
}

const SUFFIXES = ["", "kan", "an", "i"] as const;
type Suffix = (typeof SUFFIXES)[number];

/** The simplest parse of a word without clitics, all of its prefixes and its suffix taken together. */
function parsed(base: string, roots: Roots, spent: number): Reading | undefined {
  let best: Reading | undefined;
  const offer = (root: string, cost: number) => {
    if (root.length > 2 && cost < NEVER && roots.has(root)) best = simpler(best, { root, cost });
  };
  function inside(rest: string, suffix: Suffix, chain: readonly Prefix[], cost: number) {
    offer(rest, cost + doubt(chain, suffix, rest));
    if (chain.length === 3) return;
    const last = chain[chain.length - 1];
    for (const { prefix, rest: root, doubt } of unprefixed(rest))
      if (!last || INSIDE[last].includes(prefix))
        inside(root, suffix, [...chain, prefix], cost + AFFIX + doubt + (last ? INNER : 0));
  }
  for (const suffix of SUFFIXES) {
    if (!base.endsWith(suffix)) continue;
    const rest = base.slice(0, base.length - suffix.length);
    inside(rest, suffix, [], spent + (suffix === "" ? 0 : AFFIX));
    // *Pe-pohon-an*, *re-runtuh-an*.
    if (suffix === "an" && /^([^aeiou])e\1/.test(rest)) offer(rest.slice(2), spent + 3 * AFFIX);
  }
  return best;
}

const CIRCUMFIX: ReadonlySet<Prefix> = new Set(["ke", "peN", "per"]);
const COUNTED = /^(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seratus|seribu)$/;

/** What speaks against these prefixes and this suffix together. */
function doubt(chain: readonly Prefix[], suffix: Suffix, root: string): number {
  const [outer] = chain;
  // Alone, -i is rare in print (*hindari!*) and ends many names (*Musi*, *Hadi*).
  if (!outer && suffix === "i") return root.length > 4 ? AFFIX / 2 : NEVER;
  // *Baca-kan* before *bacak-an*.
  if (!outer) return suffix === "an" && root.endsWith("k") ? 1 : 0;
  if (suffix === "an") {
    if (chain.some((prefix) => CIRCUMFIX.has(prefix))) return root.length > 3 ? -AFFIX - 3 : -AFFIX + 3;
    // *Memasukan* for *memasukkan* is a common slip; other words of *meN-an* and *di-an* are none.
    if (outer === "meN" || outer === "di" || outer === "ter") return root.endsWith("k") ? AFFIX : NEVER;
    return 0;
  }
  if (suffix === "") {
    // *Ke-* alone counts (*kedua*), or is half of a *ke-an* that a hyphen parted (*kemerah-merahan*).
    if (chain.at(-1) === "ke") return chain.length === 1 && COUNTED.test(root) ? 0 : 3 * AFFIX;
    return 0;
  }
  if (outer === "peN" || outer === "pe" || outer === "se") return NEVER;
  return suffix === "i" && outer === "ber" ? NEVER : 0;
}

const simpler = (a: Reading | undefined, b: Reading | undefined): Reading | undefined =>
  a && (!b || a.cost < b.cost || (a.cost === b.cost && a.root.length >= b.root.length)) ? a : b;

/** *Antikorupsi*, *pascakenaikan*: the press writes them apart as well. */
const withoutLoanPrefix = (word: string): string => word.replace(/^(?:anti|non|pasca|antar)(?=.{4})/, "");

/** What no name wears: *-nya* after four letters, *di-kan*, *ter-kan*, and *meN-kan* where the root is plain. */
function withoutSureAffixes(word: string): string {
  const base = word.replace(/(?<=.{4})nya$/, "");
  const [, root] =
    /^(?:di|ter|mem(?=[bfp])|men(?=[cdjst])|meng(?=[ghaiueo])|me(?=[lrwy]))(.{4,})kan$/.exec(base) ?? [];
  return root ?? base;
}
