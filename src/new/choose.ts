import { candidates } from "../articles/nearest.ts";

/** Something to choose from: by its number, its id, its name, or another code of it. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly codes?: readonly string[];
}

const fold = (text: string): string => text.trim().toLowerCase();

/** Which choice was meant; null where none was. Numbers count from 1, as they are shown. */
export function choose(answer: string, choices: readonly Choice[]): Choice | null {
  const wanted = fold(answer);
  const found = choices.find(({ id, name, codes = [] }) => [id, name, ...codes].map(fold).includes(wanted));
  return found ?? (/^\d+$/.test(wanted) ? choices[Number(wanted) - 1] : undefined) ?? null;
}

/** Names and ids near an answer, as one text; all of them where none is near. */
export const chooseNear = (answer: string, choices: readonly Choice[]): string =>
  candidates(
    answer,
    // A name that is its id in other letters need not be told twice.
    choices.flatMap(({ id, name, codes = [] }) => (fold(name) === id ? [id] : [id, name, ...codes])),
  ) || choices.map(({ id }) => id).join(", ");
