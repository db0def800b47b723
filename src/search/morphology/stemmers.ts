import type { Stemmers } from "../families.ts";
import { indonesianStemmer, type Roots } from "./indonesian.ts";

export const stemmers = (roots: Roots): Stemmers => ({
  id: indonesianStemmer(roots),
  en: (word) => word,
  ar: (word) => word,
});
