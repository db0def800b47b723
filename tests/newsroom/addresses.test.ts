import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { type Address, lockAfter, lockPiece } from "../../src/articles/urls-lock.ts";
import { lockProblems } from "../../src/newsroom/addresses.ts";
import { article } from "../support/article.ts";
import { addressHistories, addressSources } from "../support/history/address-histories.ts";

/** `WARTA_ADDRESSES=5000` tries longer, `npm run torture -- --addresses 5000` too. */
const HISTORIES = Number(process.env["WARTA_ADDRESSES"] ?? 200);
const NOW = Date.UTC(2026, 10, 24);
const HOUR = 3_600_000;

const sourcesOf = addressSources;
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

describe("over random histories of renaming, unpublishing and restoring", () => {
  it("no published address ever answers 404 unless it was declared gone", { timeout: 60_000 }, () => {
    expect(addressHistories(HISTORIES)).toBeGreaterThan(HISTORIES);
  });
});
