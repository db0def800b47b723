import { median } from "../speed/statistics.ts";
import { type Audit, audit } from "./audit.ts";
import type { Chrome } from "./chrome.ts";
import { type Weight, weigh } from "./weigh.ts";

/** Medians of several runs over one page. */
export interface PageResults extends Weight {
  readonly kind: string;
  readonly path: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly layoutShift: number;
  readonly faults: readonly string[];
}

/** Where a built portal lies and where it is served. */
export interface ServedPortal {
  readonly dir: string;
  /** Ends in `/`. */
  readonly url: string;
}

/** Looks at a page `runs` times. */
export async function measurePage(
  { dir, url }: ServedPortal,
  { kind, path }: { readonly kind: string; readonly path: string },
  { chrome, runs }: { readonly chrome: Chrome; readonly runs: number },
): Promise<PageResults> {
  const audits: Audit[] = [];
  for (let run = 0; run < runs; run += 1) audits.push(await audit(url + path, chrome));
  const middle = (of: (audit: Audit) => number): number => median(audits.map(of));
  return {
    kind,
    path: `/${path}`,
    performance: middle((each) => each.performance),
    accessibility: middle((each) => each.accessibility),
    bestPractices: middle((each) => each.bestPractices),
    seo: middle((each) => each.seo),
    layoutShift: middle((each) => each.layoutShift),
    faults: [...new Set(audits.flatMap(({ faults }) => faults))].sort(),
    ...(await weigh(dir, audits.at(-1)?.requests ?? [])),
  };
}
