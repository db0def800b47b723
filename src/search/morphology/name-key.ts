/** Ways of writing one sound in names from other scripts and in the spellings of before 1947 and 1972. */
const SPELLINGS: readonly (readonly [pattern: RegExp, letters: string])[] = [
  [/(.)\1+/g, "$1"],
  [/o[ue]/g, "u"],
  [/dj/g, "j"],
  [/tj/g, "c"],
  [/s[jh](?=[aiueo])/g, "sy"],
  [/ph/g, "f"],
  [/kh/g, "k"],
  [/th/g, "t"],
  [/dz|dh/g, "d"],
  [/gh/g, "g"],
  [/q/g, "k"],
  [/v/g, "f"],
  [/(?<=[^aiueo])y$/g, "i"],
  [/(?<=[aiueo])h$/g, ""],
];

/** What a name is called whatever way it is written: *Mahmoud* and *Mahmud*, *Usamah* and *Usama*, *Djakarta*. */
export const nameKey = (name: string): string =>
  SPELLINGS.reduce((key, [pattern, letters]) => key.replace(pattern, letters), name);
