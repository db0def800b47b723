import { diffArrays } from "diff";
import type { Part } from "./model.ts";

/** Texts that differ in more than so many places are shown as one that went and one that came. */
const MOST_EDITS = 1500;
/** So too where less than this share of the words stayed: scattered small words that stayed make nothing clearer. */
const STAYED = 0.35;

const TOKEN = /\n|[^\S\n]+|[\p{L}\p{M}\p{N}]+(?:[-'’.,:/][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD = /[\p{L}\p{N}]/u;

const tokens = (text: string): string[] => text.match(TOKEN) ?? [];
const words = (list: readonly string[]): number => list.filter((token) => WORD.test(token)).length;

/** What changed between two texts, word by word. The parts that are not `in` make the old text, those not `out` the new. */
export function wordChanges(before: string, after: string): Part[] {
  if (before === after) return before === "" ? [] : [["same", before]];
  const [old, fresh] = [tokens(before), tokens(after)];
  const whole: Part[] = [
    ...(before === "" ? [] : [["out", before] as const]),
    ...(after === "" ? [] : [["in", after] as const]),
  ];
  const runs = diffArrays(old, fresh, { maxEditLength: MOST_EDITS });
  if (!runs) return whole;
  const stayed = runs.flatMap(({ added, removed, value }) => (added || removed ? [] : value));
  if (words(stayed) < STAYED * Math.max(words(old), words(fresh))) return whole;
  return joined(
    runs.map(({ added, removed, value }) => [removed ? "out" : added ? "in" : "same", value.join("")]),
  );
}

/** Joins changes with nothing but a space between them: "Kapal Besar" became "Perahu Kecil" is one change, not two. */
function joined(runs: readonly Part[]): Part[] {
  const parts: Part[] = [];
  let [out, into] = ["", ""];
  const flush = (): void => {
    if (out !== "") parts.push(["out", out]);
    if (into !== "") parts.push(["in", into]);
    [out, into] = ["", ""];
  };
  runs.forEach(([kind, text], at) => {
    const isBetween = kind === "same" && /^ +$/.test(text) && out !== "" && into !== "";
    if (kind === "out" || (isBetween && at < runs.length - 1)) out += text;
    if (kind === "in" || (isBetween && at < runs.length - 1)) into += text;
    if (kind !== "same" || (isBetween && at < runs.length - 1)) return;
    flush();
    parts.push([kind, text]);
  });
  flush();
  return parts;
}
