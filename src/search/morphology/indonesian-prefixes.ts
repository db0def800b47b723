/** A prefix that a word may begin with, in the grammar's notation; `pe` is *peN-* without its nasal (*pekerja*). */
export type Prefix = "meN" | "peN" | "pe" | "per" | "ber" | "ter" | "di" | "ke" | "se";

/** One way to take a prefix off. */
export interface Unprefixed {
  readonly prefix: Prefix;
  readonly rest: string;
  /** How much less likely than the plain reading: a restored letter, a rare form. */
  readonly doubt: number;
}

const SLIGHT = 1;
const RESTORED = 2;
const RARE = 4;

/**
 * Every way to take one prefix off the front of `word`. A nasal that swallowed the root's first letter gives it
 * back: *mem-ukul* → *pukul*, *men-ulis* → *tulis*, *meny-apu* → *sapu*, *meng-irim* → *kirim*.
 */
export function unprefixed(word: string): Unprefixed[] {
  const ways: Unprefixed[] = [];
  const add = (prefix: Prefix, rest: string, doubt = 0) => ways.push({ prefix, rest, doubt });
  const [first, second, third] = [word.slice(0, 2), word.slice(2), word.slice(3)];
  if (first === "me" || first === "pe") nasal(first === "me" ? "meN" : "peN", second, add);
  if (first === "pe" && !/^[aeiourmnlwy]/.test(second)) add("pe", second, RARE);
  if (first === "di" || first === "ke") add(first, second);
  // *Sebar-an* before *se-baran*.
  if (first === "se") add(first, second, SLIGHT);
  for (const prefix of ["ber", "ter", "per"] as const) {
    if (word.startsWith(prefix)) add(prefix, third);
    // One r for two: be-rencana; none before a syllable with -er-: be-kerja; l in bel-ajar alone.
    if (word.startsWith(prefix)) add(prefix, second, RESTORED);
    else if (first === prefix.slice(0, 2) && /^[^aeiour]er/.test(second)) add(prefix, second, RESTORED);
    if (word.startsWith(`${prefix.slice(0, 2)}lajar`)) add(prefix, third);
  }
  return ways;
}

/** *meN-* and *peN-*, whose two letters are off already. */
function nasal(prefix: "meN" | "peN", rest: string, add: (p: Prefix, rest: string, doubt?: number) => void) {
  if (/^[lrwymn]/.test(rest)) add(prefix, rest);
  const [, sound = "", tail = ""] = /^(ng|ny|m|n)(.*)$/.exec(rest) ?? [];
  const vowel = /^[aeiou]/.test(tail);
  if (sound === "m" && /^[bfvp]/.test(tail)) add(prefix, tail);
  if (sound === "n" && /^[cdjszt]/.test(tail)) add(prefix, tail);
  if (sound === "ng" && /^[aeioughkqx]/.test(tail)) add(prefix, tail);
  if (sound === "m" && vowel) add(prefix, `p${tail}`, RESTORED);
  if (sound === "n" && vowel) add(prefix, `t${tail}`, RESTORED);
  if (sound === "ng" && vowel) add(prefix, `k${tail}`, RESTORED);
  if (sound === "ny" && vowel) {
    add(prefix, `s${tail}`, RESTORED);
    add(prefix, `sy${tail}`, RARE);
  }
  // Loans with two consonants: pem-rotes, meng-ritik.
  if (sound === "m" && /^[rl]/.test(tail)) add(prefix, `p${tail}`, RARE);
  if (sound === "n" && /^r/.test(tail)) add(prefix, `t${tail}`, RARE);
  if (sound === "ng" && /^[rl]/.test(tail)) add(prefix, `k${tail}`, RARE);
  // Before roots of one syllable: menge-bom, penge-cat, menge-sah-kan.
  if (sound === "ng" && /^e[^aeiou]+[aeiou][^aeiou]*$/.test(tail)) add(prefix, tail.slice(1), RARE);
}

/** Which prefixes may stand inside another: *di-per-baiki*, *ke-ber-hasilan*, *meng-ke-tahui*. */
export const INSIDE: Readonly<Record<Prefix, readonly Prefix[]>> = {
  meN: ["per", "ber", "ter", "ke", "se", "pe"],
  peN: ["per", "ber", "ter", "ke", "se"],
  di: ["per", "ber", "ter", "ke", "se", "pe"],
  ber: ["peN", "per", "ke", "se", "pe"],
  ter: ["per", "ke"],
  ke: ["ber", "ter", "peN", "per", "se", "pe"],
  se: ["peN", "per", "ke", "pe"],
  per: ["se", "ber"],
  pe: [],
};
