/** Spellings that Indonesian writers take for one another: by sound, by transliteration, by the spelling before 1972. */
const ALIKE: readonly (readonly string[])[] = [
  ["f", "p", "v"],
  ["f", "ph"],
  ["k", "q", "c"],
  ["k", "kh", "h", "ch"],
  ["s", "sy", "sh", "ts", "z"],
  ["sy", "sj"],
  ["z", "dz", "d", "dh"],
  ["z", "j"],
  ["t", "th"],
  ["g", "gh"],
  ["u", "oe"],
  ["u", "o"],
  ["i", "e"],
  ["i", "y"],
  ["y", "j"],
  ["ny", "nj"],
  ["j", "dj"],
  ["c", "tj"],
  ["ks", "x"],
  ["u", "w"],
];

const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** What may stand for what, either way round. */
export const confusions: readonly (readonly [string, string])[] = ALIKE.flatMap((group) =>
  group.flatMap((one) => group.filter((other) => other !== one).map((other) => [one, other] as const)),
);

/** Letters beside each other on a telephone's keyboard, both ways round, as `qw`, `wq`, `qa` … */
export const neighbours: ReadonlySet<string> = new Set(
  ROWS.flatMap((row, place) =>
    [...row].flatMap((key, column) => {
      const below = ROWS[place + 1] ?? "";
      const beside = [row[column + 1], below[column - 1], below[column]];
      return beside.flatMap((other) => (other ? [key + other, other + key] : []));
    }),
  ),
);
