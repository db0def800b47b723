import type { BundleAnswer } from "./ask-bundle.ts";

/** An article that answers. */
export interface Ranked {
  readonly answer: BundleAnswer;
  readonly doc: number;
  readonly score: number;
  /** All clauses hold. */
  readonly whole: boolean;
}

/** BM25 (Robertson and Zaragoza 2009), with weighted places as frequencies: its two usual constants. */
const K1 = 1.2;
const B = 0.5;

/** Articles without all words follow up to so many in all, if they have so much of the weight. */
const ENOUGH = 10;
const LEAST_SHARE = 0.3;

/**
 * The articles that answer, best first; equal ones newest first, since bundles come newest first and numbers follow
 * addresses, which begin with dates. A word that fewer articles have says more, whichever bundles they are in.
 */
export function rank(answers: readonly BundleAnswer[], hasPart: boolean): Ranked[] {
  const asked = answers[0]?.clauses ?? [];
  const count = asked.length;
  const total = answers.reduce((sum, { bundle }) => sum + bundle.docs.lengths.length, 0);
  const rarity = Array.from({ length: count }, (_, clause) => {
    const having = answers.reduce((sum, { clauses }) => sum + (clauses[clause]?.articles ?? 0), 0);
    // What stands nowhere is passed over.
    if (having === 0 && !asked[clause]?.required) return 0;
    return Math.log(1 + (total - having + 0.5) / (having + 0.5));
  });
  const most = rarity.reduce((sum, value) => sum + value, 0);
  const whole: Ranked[] = [];
  const part: Ranked[] = [];
  for (const answer of answers) {
    const { lengths } = answer.bundle.docs;
    for (let doc = lengths.length - 1; doc >= 0; doc -= 1) {
      let score = 0;
      let share = 0;
      let held = 0;
      for (let clause = 0; clause < count; clause += 1) {
        const weight = answer.clauses[clause]?.weights[doc] ?? 0;
        if (weight === 0) {
          if (asked[clause]?.required) share = Number.NEGATIVE_INFINITY;
          continue;
        }
        const length = (lengths[doc] ?? 0) / answer.bundle.averageLength;
        const idf = rarity[clause] ?? 0;
        score += (idf * weight * (K1 + 1)) / (weight + K1 * (1 - B + B * length));
        share += idf;
        held += 1;
      }
      if (held === count ? !answer.allows(doc) : held === 0 || !hasPart || !answer.allows(doc)) continue;
      if (held === count) whole.push({ answer, doc, score, whole: true });
      else if (share >= most * LEAST_SHARE)
        part.push({ answer, doc, score: score * (share / most), whole: false });
    }
  }
  const best = whole.sort(byScore);
  return [...best, ...part.sort(byScore).slice(0, Math.max(0, ENOUGH - best.length))];
}

/** Whether any article has all that is asked. */
export const hasWhole = (answers: readonly BundleAnswer[]): boolean =>
  answers.some(({ bundle, clauses, allows }) =>
    bundle.docs.lengths.some(
      (_, doc) => clauses.every(({ weights }) => (weights[doc] ?? 0) > 0) && allows(doc),
    ),
  );

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score;
