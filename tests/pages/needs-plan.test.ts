import { expect, it } from "vitest";
import { mayBeWartas } from "../../src/pages/needs-plan.ts";
import { planned } from "../support/planned.ts";
import { fullPortal } from "./full-portal.ts";

it("knows the form of every page that comes from no story's own address", () => {
  const { portal, articles } = fullPortal;
  const given = new Set<string>([
    ...articles.flatMap(({ url, aliases }) => [url, ...aliases]),
    ...portal.redirects.map(({ from }) => from),
    ...portal.gone,
  ]);
  const made = [true, false].flatMap((drafts) =>
    planned({ ...fullPortal, drafts })
      .entries()
      .map(({ url }) => url)
      .filter((url) => !given.has(url)),
  );
  expect(made.length).toBeGreaterThan(50);
  expect(made.filter((url) => !mayBeWartas(url))).toEqual([]);
});

it.each([
  ["/2026/11/20/judul/", false],
  ["/kabar/judul/", false],
  ["/2019/01/judul-lama/", false],
  ["/?p=12", false],
  ["/2019/01/", true],
  ["/judul/", true],
  ["/Topik/panen/", true],
  ["/%74opik/panen/", true],
  ["/dunia/halaman/", true],
  ["/kabar/judul/riwayat/", true],
  ["/dunia/feed.xml", true],
])("%s may be one of Warta's: %s", (url, expected) => {
  expect(mayBeWartas(url)).toBe(expected);
});
