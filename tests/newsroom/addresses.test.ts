import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { type Address, lockAfter, lockPiece } from "../../src/articles/urls-lock.ts";
import { addresses, lockProblems } from "../../src/newsroom/addresses.ts";
import { standing } from "../../src/newsroom/publication.ts";
import { type ArticleUrl, outputFile, pathIn } from "../../src/urls.ts";
import { fullPortal } from "../pages/full-portal.ts";
import { article } from "../support/article.ts";
import { portalWith } from "../support/parse.ts";
import { planned } from "../support/planned.ts";

/** `WARTA_ADDRESSES=5000` tries longer. */
const HISTORIES = Number(process.env["WARTA_ADDRESSES"] ?? 200);
const NOW = Date.UTC(2026, 10, 24);
const HOUR = 3_600_000;

const sourcesOf = (articles: readonly Article[], gone: readonly string[] = [], now = NOW) => ({
  articles,
  portal: portalWith({ sections: [], gone }),
  plainPages: [],
  dayOf: () => "2026-11-20",
  now,
});
const locked = (...urls: readonly string[]) => ({
  entries: urls.map((url, index) => ({ url, piece: "2026-11", from: null, line: index + 1 })),
  problems: [],
});
const story = (name: string, fields: Partial<Article> = {}) => article(name, fields);
const told = (problems: ReturnType<typeof lockProblems>) =>
  problems.map(({ severity, code, file, line }) => `${severity} ${code} ${file}:${line}`);

describe("an address that is in the lock", () => {
  it.each<[name: string, articles: Article[], gone: string[], wanted: string[]]>([
    ["is answered by its story", [story("a")], [], []],
    ["has vanished with its story", [], [], ["error url-vanished urls.lock/2026-11:1"]],
    ["is gone where that is declared", [], ["/kabar/a/"], []],
    [
      "has vanished where the slug was changed",
      [story("b")],
      [],
      ["info urls-unlocked urls.lock:1", "error url-vanished urls.lock/2026-11:1"],
    ],
    [
      "is answered by an alias",
      [story("b", { aliases: ["/kabar/a/"] })],
      [],
      ["info urls-unlocked urls.lock:1"],
    ],
    ["is declared by expiry", [story("a", { expires: NOW - 1 })], [], []],
    ["is declared by withdrawal", [story("a", { retracted: { reason: "x", date: null } })], [], []],
    [
      "is missed where its story became a draft",
      [story("a", { draft: true })],
      [],
      ["error url-unpublished 2026/a.md:1"],
    ],
    [
      "is missed where its story came under embargo",
      [story("a", { embargo: NOW + 1 })],
      [],
      ["error url-unpublished 2026/a.md:1"],
    ],
  ])("%s", (_, articles, gone, wanted) => {
    expect(told(lockProblems(locked("/kabar/a/"), sourcesOf(articles, gone)))).toEqual(wanted);
  });

  it("is told with the file to which its story has most likely moved", () => {
    const [problem] = lockProblems(
      locked("/kabar/banjir-rob/", "/kabar/lain/"),
      sourcesOf([story("banjir-rob-surut"), story("pasar-terapung"), story("lain")]),
    ).filter(({ code }) => code === "url-vanished");
    expect(problem?.params["candidates"]).toBe("2026/banjir-rob-surut.md");
  });

  it("does not bind before its embargo ends", () => {
    const entry = { url: "/kabar/a/", piece: "2026-11", from: NOW + HOUR, line: 1 };
    const lock = { entries: [entry], problems: [] };
    expect(lockProblems(lock, sourcesOf([]))).toEqual([]);
    expect(told(lockProblems(lock, sourcesOf([], [], NOW + HOUR)))).toEqual([
      "error url-vanished urls.lock/2026-11:1",
    ]);
  });

  it("is a warning while a file that may be its own has errors", () => {
    const problems = lockProblems(locked("/kabar/a/"), { ...sourcesOf([]), broken: true });
    expect(told(problems)).toEqual(["warning url-vanished urls.lock/2026-11:1"]);
  });

  it("asks nothing of a folder without a lock", () => {
    expect(lockProblems(null, sourcesOf([]))).toEqual([]);
  });
});

describe("a piece of the lock", () => {
  it.each([
    ["/a/\n\n/b/ 2026-11-25T00:00:00.000Z\n", ["/a/", "/b/"], []],
    ["<<<<<<< HEAD\n/a/\n=======\n/b/\n>>>>>>> lain\n", ["/a/", "/b/"], ["lock-conflict"]],
    ["/a/ besok\nhttps://x.example/\n", [], ["lock-line", "lock-line"]],
    ["/?p=12\r\n", ["/?p=12"], []],
  ])("of %j has its addresses", (text, urls, codes) => {
    const { entries, problems } = lockPiece("2026-11", text);
    expect(entries.map(({ url }) => url)).toEqual(urls);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it("forgets only what readers never had", () => {
    const old: Address[] = [
      { url: "/a/", piece: "2026-11", from: null },
      { url: "/b/", piece: "2026-11", from: NOW + 1 },
      { url: "/c/", piece: "2026-11", from: NOW - 1 },
    ];
    const added: Address = { url: "/d/", piece: "2026-10", from: null };
    expect(lockAfter(old, [added], NOW).map(({ url }) => url)).toEqual(["/d/", "/a/", "/c/"]);
  });
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

describe("over random histories of renaming, unpublishing and restoring", () => {
  it("no published address ever answers 404 unless it was declared gone", { timeout: 60_000 }, () => {
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
            ...sourcesOf(state.articles, state.gone, now),
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
          const shown = desk.articles.filter((one) =>
            ["published", "retracted"].includes(standing(one, now)),
          );
          for (const one of shown) for (const url of [one.url, ...one.aliases]) readers.add(url);
          published += shown.length;
          const expired = new Set<string>(
            desk.articles
              .filter((one) => standing(one, now) === "expired")
              .flatMap((one) => [one.url, ...one.aliases]),
          );
          const lost = [...readers].filter((url) => !files.has(outputFile(pathIn(url))) && !expired.has(url));
          expect(lost).toEqual([]);
        }
      }),
      { numRuns: HISTORIES },
    );
    expect(published).toBeGreaterThan(HISTORIES);
  });
});
