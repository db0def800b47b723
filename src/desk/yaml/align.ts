import { same } from "./same.ts";

/** What becomes of a list: an old item stays or becomes another, goes, or a new one comes before old item `before`. */
export type Step =
  | { readonly kind: "keep"; readonly old: number }
  | { readonly kind: "remove"; readonly old: number }
  | { readonly kind: "change"; readonly old: number; readonly now: number }
  | { readonly kind: "add"; readonly before: number; readonly now: number };

/** The fewest steps from one list to another (longest common subsequence); what goes and comes at one place is a change. */
export function align(old: readonly unknown[], now: readonly unknown[]): Step[] {
  const common = table(old, now);
  const steps: Step[] = [];
  let [from, to] = [0, 0];
  while (from < old.length || to < now.length) {
    const [gone, come]: [number[], number[]] = [[], []];
    while (from < old.length || to < now.length) {
      if (from < old.length && to < now.length && same(old[from], now[to])) break;
      const down = common[from + 1]?.[to] ?? -1;
      const right = common[from]?.[to + 1] ?? -1;
      if (from < old.length && (to === now.length || down >= right)) gone.push(from++);
      else come.push(to++);
    }
    const changed = Math.min(gone.length, come.length);
    gone.forEach((place, index) => {
      const other = come[index];
      steps.push(
        index < changed && other !== undefined
          ? { kind: "change", old: place, now: other }
          : { kind: "remove", old: place },
      );
    });
    for (const place of come.slice(changed)) steps.push({ kind: "add", before: from, now: place });
    if (from < old.length && to < now.length) {
      steps.push({ kind: "keep", old: from });
      from += 1;
      to += 1;
    }
  }
  return steps;
}

/** Lengths of the longest common subsequences of all ends of the two lists. */
function table(old: readonly unknown[], now: readonly unknown[]): number[][] {
  const rows: number[][] = Array.from({ length: old.length + 1 }, () => new Array(now.length + 1).fill(0));
  for (let a = old.length - 1; a >= 0; a--) {
    for (let b = now.length - 1; b >= 0; b--) {
      const row = rows[a] ?? [];
      row[b] = same(old[a], now[b])
        ? (rows[a + 1]?.[b + 1] ?? 0) + 1
        : Math.max(rows[a + 1]?.[b] ?? 0, row[b + 1] ?? 0);
    }
  }
  return rows;
}
