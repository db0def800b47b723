import type { Engine } from "./engine.ts";
import { flexsearch } from "./flexsearch.ts";
import { minisearch } from "./minisearch.ts";
import { orama } from "./orama.ts";
import { pagefind } from "./pagefind.ts";
import { warta } from "./warta.ts";

/** Ours, as a portal of some years has it and as a small one does. */
export const own: readonly Engine[] = [
  warta("Warta", [2021, 2022, 2023, 2024, 2025, 2026]),
  warta("Warta, one bundle", [2024]),
];

/** Whom we measure ourselves by. */
export const rivals: readonly Engine[] = [pagefind, minisearch, orama, flexsearch];
