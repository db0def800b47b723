/** A key and how common its word is, as a power of two. */
export interface Entry {
  readonly key: string;
  readonly power: number;
}

/** How many characters two texts share at their start. */
export function shared(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

/** One line for a key: how much of the one before it stays, the power (both in base 36), and what follows. */
export function line({ key, power }: Entry, before: string): string {
  const kept = Math.min(shared(before, key), 35);
  return `${kept.toString(36)}${power.toString(36)}${key.slice(kept)}\n`;
}

/** The keys of such lines. Throws nothing: a damaged line is a key that nobody looks for. */
export function entries(lines: string): Entry[] {
  let key = "";
  return lines
    .split("\n")
    .slice(0, -1)
    .map((each) => {
      key = key.slice(0, Number.parseInt(each[0] ?? "0", 36)) + each.slice(2);
      return { key, power: Number.parseInt(each[1] ?? "0", 36) };
    });
}
