/** Spellings and names of one thing, as written. */
export type Group = readonly string[];

/** One group a line, its variants between commas. */
export const groupsOf = (lines: string): Group[] =>
  lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(",").map((variant) => variant.trim()));
