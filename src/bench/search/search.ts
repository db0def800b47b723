import { inWorkspace } from "../workspace.ts";
import { defaults, evaluate } from "./evaluate.ts";
import type { Evaluation } from "./read-evaluation.ts";
import type { SearchResults } from "./results.ts";
import { own, rivals } from "./rivals/all.ts";

/** The evaluation of the search, in a workspace of its own. */
export const searchEvaluation = (
  evaluation: Evaluation,
  say: (line: string) => void,
): Promise<SearchResults> =>
  inWorkspace(evaluation.passages.length * 3, ({ root }) =>
    evaluate({ ...evaluation, ...defaults, own, rivals, folder: root, say }),
  );
