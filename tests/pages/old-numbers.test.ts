import { expect, it } from "vitest";
import { oldQuery } from "../../src/articles/old-query.ts";
import { oldNumbers } from "../../src/pages/old-numbers.ts";

it.each([
  ["/?p=12", "12"],
  ["/?page_id=7", "7"],
  ["/?attachment_id=7", "7"],
  ["/?p=", null],
  ["/?p=1&x=2", null],
  ["/?cat=3", null],
  ["/?p=-1", null],
  ["/a/?p=1", null],
  ["https://x.example/?p=1", null],
])("reads the old number in %s as %j", (text, number) => {
  expect(oldQuery(text)).toBe(number);
});

it("lists old numbers in files by thousands, each once, the first target first", () => {
  const to = (path: string): string => `https://koran.example${path}`;
  expect(
    oldNumbers([
      { from: "/?p=1", to: to("/a/") },
      { from: "/lama/", to: to("/b/") },
      { from: "/?p=1", to: to("/c/") },
      { from: "/?page_id=2500", to: to("/d/") },
    ]),
  ).toEqual([
    ["alamat-lama/0.json", { "1": to("/a/") }],
    ["alamat-lama/2.json", { "2500": to("/d/") }],
  ]);
});
