import { isCheck } from "../articles/check-codes.ts";
import type { Desk } from "../portal.ts";
import type { Problem } from "../problems.ts";

/** Problems as grave as the newsroom takes them to be, without those that it does not want to be told. Errors stay. */
export function levelled(problems: readonly Problem[], { checks }: Pick<Desk, "checks">): Problem[] {
  return problems.flatMap((problem) => {
    const level = isCheck(problem.code) ? checks[problem.code] : undefined;
    if (level === undefined || problem.severity === "error") return [problem];
    return level === "off" ? [] : [{ ...problem, severity: level }];
  });
}
