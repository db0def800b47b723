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

/**
 * Stems Indonesian words as `fold` leaves them. Every parse that the grammar of affixes allows is made (the rules of
 * Nazief and Adriani's confix stripping, Asian 2007, and Arifin's enhancements, 2009), and of those that end in a
 * known root the simplest is taken. Names and words of unknown roots stay, but for *-nya* and the surest confixes.
 */
export function indonesianStemmer(roots: Roots): (word: string) => string {
  return (word) => {
    if (word.length < 4 || roots.has(word)) return READINGS.get(word) ?? word;
    let best: Reading | undefined;
    for (const { base, cost } of withoutClitics(word)) {
      const known = READINGS.get(base);
      if (known !== undefined) return known;
      best = simpler(best, parsed(base, roots, cost));
    }
    return best?.root ?? withoutSureAffixes(word);
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

function parsed(base: string, roots: Roots, cost: number): Reading | undefined {
  let best: Reading | undefined;
  for (const suffix of SUFFIXES) {
    if (!base.endsWith(suffix)) continue;
    const rest = base.slice(0, base.length - suffix.length);
    const bare = cost + (suffix === "" ? 0 : AFFIX);
    // Alone, -i is rare in print (*hindari!*) and ends many names (*Musi*, *Hadi*).
    if (roots.has(rest) && (suffix !== "i" || rest.length > 4))
      best = simpler(best, { root: rest, cost: suffix === "i" ? bare + AFFIX / 2 : bare });
    for (const outer of unprefixed(rest)) {
      const inside = (word: string, chain: readonly Prefix[], spent: number) => {
        if (word.length > 2 && roots.has(word)) {
          const total = spent + doubt(chain, suffix, word);
          if (total < Number.POSITIVE_INFINITY) best = simpler(best, { root: word, cost: total });
        }
        if (chain.length === 3) return;
        const last = chain[chain.length - 1] as Prefix;
        for (const next of unprefixed(word))
          if (INSIDE[last].includes(next.prefix))
            inside(next.rest, [...chain, next.prefix], spent + AFFIX + INNER + next.doubt);
      };
      inside(outer.rest, [outer.prefix], bare + AFFIX + outer.doubt);
    }
  }
  return best;
}

const NEVER = Number.POSITIVE_INFINITY;
const CIRCUMFIX: ReadonlySet<Prefix> = new Set(["ke", "peN", "per"]);
const COUNTED = /^(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seratus|seribu)$/;

/** What speaks against prefixes and suffix together; some never go together. */
function doubt(chain: readonly Prefix[], suffix: Suffix, root: string): number {
  const outer = chain[0] as Prefix;
  const inner = chain[chain.length - 1] as Prefix;
  if (suffix === "an") {
    if (chain.some((prefix) => CIRCUMFIX.has(prefix))) return root.length > 3 ? -AFFIX - 3 : 0;
    // *Memasukan* for *memasukkan* is a common slip; *di-an* and *me-an* there are not.
    if (outer === "meN" || outer === "di" || outer === "ter") return root.endsWith("k") ? AFFIX : NEVER;
    return 0;
  }
  if (suffix === "") {
    // *Ke-* alone counts (*kedua*), or is half of a *ke-an* that reduplication parted (*kemerah-merahan*).
    if (outer === "ke" && chain.length === 1) return COUNTED.test(root) ? 0 : 3 * AFFIX;
    return inner === "ke" ? AFFIX : 0;
  }
  if (outer === "peN" || outer === "pe" || outer === "se") return NEVER;
  return suffix === "i" && outer === "ber" ? NEVER : 0;
}

const simpler = (a: Reading | undefined, b: Reading | undefined): Reading | undefined =>
  a && (!b || a.cost < b.cost || (a.cost === b.cost && a.root.length >= b.root.length)) ? a : b;

/** An unknown root keeps one form at least with *-nya*, *di-kan*, *meN-kan* and *ter-kan*, which no name wears. */
function withoutSureAffixes(word: string): string {
  const base = word.replace(/(?<=.{4})nya$/, "");
  const [, inner] =
    /^(?:di|ter|mem(?=[bfp])|men(?=[cdjst])|meng(?=[ghaiueo])|me(?=[lrwy]))(.{4,})kan$/.exec(base) ?? [];
  return inner ?? base;
}
