import fc from "fast-check";
import type { Article } from "../../../src/articles/article.ts";
import { type Address, lockAfter } from "../../../src/articles/urls-lock.ts";
import { addresses, lockProblems } from "../../../src/newsroom/addresses.ts";
import { standing } from "../../../src/newsroom/publication.ts";
import { type ArticleUrl, outputFile, pathIn } from "../../../src/urls.ts";
import { fullPortal } from "../../pages/full-portal.ts";
import { article as story } from "../article.ts";
import { portalWith } from "../parse.ts";
import { planned } from "../planned.ts";

const NOW = Date.UTC(2026, 10, 24);
const HOUR = 3_600_000;

/** What addresses follow from, for these stories. */
export const addressSources = (articles: readonly Article[], gone: readonly string[] = [], now = NOW) => ({
  articles,
  portal: portalWith({ sections: [], gone }),
  plainPages: [],
  dayOf: () => "2026-11-20",
  now,
});

interface Desk {
  readonly articles: readonly Article[];
  readonly gone: readonly string[];
  /** Stories as they were before they were deleted. */
  readonly bin: readonly Article[];
}
const acts = [
  "add",
  "rename",
  "delete",
  "restore",
  "draft",
  "publish",
  "expire",
  "withdraw",
  "unalias",
  "wait",
] as const;
type Act = { readonly kind: (typeof acts)[number]; readonly which: number; readonly mends: boolean };

function after(desk: Desk, { kind, which }: Act, number: number, now: number): Desk {
  const at = desk.articles.length === 0 ? -1 : which % desk.articles.length;
  const one = desk.articles[at];
  const put = (fields: Partial<Article>): Desk => ({
    ...desk,
    articles: desk.articles.map((other, index) => (index === at ? { ...other, ...fields } : other)),
  });
  if (kind === "add") {
    const embargo = which % 3 === 0 ? now + HOUR : null;
    return { ...desk, articles: [...desk.articles, story(`s${number}`, { embargo })] };
  }
  if (kind === "restore") {
    const [last, ...bin] = desk.bin;
    return last ? { ...desk, bin, articles: [...desk.articles, last] } : desk;
  }
  if (!one) return desk;
  if (kind === "rename") return put({ url: `/kabar/r${number}/` as ArticleUrl, slug: `r${number}` });
  if (kind === "draft") return put({ draft: true });
  if (kind === "publish") return put({ draft: false, expires: null, retracted: null });
  if (kind === "expire") return put({ expires: now });
  if (kind === "withdraw") return put({ retracted: { reason: "Keliru.", date: null } });
  if (kind === "unalias") return put({ aliases: [] });
  if (kind === "delete")
    return { ...desk, articles: desk.articles.filter((other) => other !== one), bin: [one, ...desk.bin] };
  return desk;
}

/** What an editor does who follows the mend of every error. */
function mended(desk: Desk, problems: ReturnType<typeof lockProblems>): Desk {
  const articles = [...desk.articles];
  const gone = [...desk.gone];
  for (const { code, params } of problems) {
    const url = String(params["url"]);
    const at = articles.findIndex(({ file }) => file === params["candidates"]);
    const target = articles[at];
    if (code === "url-vanished" && target) articles[at] = { ...target, aliases: [...target.aliases, url] };
    else gone.push(url);
  }
  return { ...desk, articles, gone };
}

/**
 * Lives through random histories of renaming, unpublishing and restoring; throws where an address that readers had answers
 * nothing, though nobody declared it gone. Gives how many stories were published in all.
 */
export function addressHistories(count: number, seed?: number): number {
  const act = fc.record({ kind: fc.constantFrom(...acts), which: fc.nat(20), mends: fc.boolean() });
  let published = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 3, maxLength: 14 }), (history) => {
      const base = {
        ...fullPortal,
        plainPages: [],
        portal: { ...fullPortal.portal, redirects: [], gone: [] },
      };
      let desk: Desk = { articles: [story("a"), story("b")], gone: [], bin: [] };
      let lock: Address[] = [];
      let now = NOW;
      const readers = new Set<string>();
      for (const [number, step] of history.entries()) {
        if (step.kind === "wait") now += HOUR;
        const sources = (state: Desk) => ({
          ...addressSources(state.articles, state.gone, now),
          portal: { ...base.portal, gone: state.gone },
        });
        const read = { entries: lock.map((one, index) => ({ ...one, line: index + 1 })), problems: [] };
        let next = after(desk, step, number, now);
        const errors = (state: Desk) =>
          lockProblems(read, sources(state)).filter(({ severity }) => severity === "error");
        if (step.mends) next = mended(next, errors(next));
        // Back where it was: what is gone need not be declared so.
        const urls = new Set<string>(next.articles.flatMap((one) => [one.url, ...one.aliases]));
        next = { ...next, gone: next.gone.filter((url) => !urls.has(url)) };
        if (errors(next).length > 0) continue; // The build refuses, and the old portal stays.
        desk = next;
        lock = lockAfter(lock, addresses(sources(desk)), now);
        const { entries } = planned({
          ...base,
          articles: desk.articles,
          portal: { ...base.portal, gone: desk.gone },
          now,
        });
        const files = new Set(entries().map(({ url }) => outputFile(url)));
        const shown = desk.articles.filter((one) => ["published", "retracted"].includes(standing(one, now)));
        for (const one of shown) for (const url of [one.url, ...one.aliases]) readers.add(url);
        published += shown.length;
        const expired = new Set<string>(
          desk.articles
            .filter((one) => standing(one, now) === "expired")
            .flatMap((one) => [one.url, ...one.aliases]),
        );
        const lost = [...readers].filter((url) => !files.has(outputFile(pathIn(url))) && !expired.has(url));
        if (lost.length > 0) throw new Error(`readers' addresses that nothing answers: ${lost.join(", ")}`);
      }
    }),
    { numRuns: count, ...(seed === undefined ? {} : { seed }) },
  );
  return published;
}
