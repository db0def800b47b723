import type { Chrome } from "./chrome.ts";

/** What one run of Lighthouse says of a page. */
export interface Audit {
  /** 0 to 100. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Cumulative layout shift. */
  readonly layoutShift: number;
  /** Paths that the page itself asked for, by kind; what its service worker fetches afterwards is not among them. */
  readonly requests: readonly { readonly path: string; readonly type: string }[];
  /** Audits of the last three categories that took points. */
  readonly faults: readonly string[];
}

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

interface Request {
  readonly url: string;
  readonly resourceType?: string;
  readonly sessionTargetType?: string;
}

/** A busy machine can lose the start of a page. */
const TRIES = 3;

/** Runs Lighthouse once as it comes: a phone on slow 4G, both simulated. Again where it could not read the page. */
export async function audit(url: string, chrome: Chrome): Promise<Audit> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await auditOnce(url, chrome);
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

async function auditOnce(url: string, { port }: Chrome): Promise<Audit> {
  const { default: lighthouse } = await import("lighthouse");
  const result = await lighthouse(url, { port, logLevel: "silent", onlyCategories: [...categories] });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`Lighthouse could not read ${url}: ${lhr.runtimeError.message}`);
  const score = (category: (typeof categories)[number]): number =>
    Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const details = lhr.audits["network-requests"]?.details;
  const items = details?.type === "table" ? (details.items as unknown as readonly Request[]) : [];
  const origin = new URL(url).origin;
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
    layoutShift: lhr.audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN,
    requests: items
      .filter(({ url: asked, sessionTargetType }) => asked.startsWith(origin) && sessionTargetType === "page")
      .map(({ url: asked, resourceType }) => ({
        path: new URL(asked).pathname,
        type: resourceType ?? "Other",
      })),
    faults: categories.slice(1).flatMap((category) =>
      (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const value = lhr.audits[id]?.score;
        return weight > 0 && typeof value === "number" && value < 1 ? [id] : [];
      }),
    ),
  };
}
