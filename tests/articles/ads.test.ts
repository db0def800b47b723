import { expect, it } from "vitest";
import { readPortal } from "../../src/articles/configuration.ts";
import { tinyPortal } from "../support/tiny-portal.ts";

const frame = (src: string): string => `    - {place: list-end, size: 300x250, src: "${src}"}`;

it.each([
  [frame("javascript:alert(1)"), "bad-ad-src 4:45"],
  [frame("http://iklan.example/"), "bad-ad-src 4:45"],
  [frame("//iklan.example/"), "bad-ad-src 4:45"],
  [frame('https://iklan.example/\\"><script>'), "bad-ad-src 4:45"],
  [frame("https://iklan.example/'onload='"), "bad-ad-src 4:45"],
  [frame("https://user:x@iklan.example/"), "bad-ad-src 4:45"],
  [frame("https://iklan.example.jahat.example/"), "ad-host-unlisted 4:45"],
  [frame("https://iklan.example:8443/"), "ad-host-unlisted 4:45"],
  [frame("https://iklan.example/").replace("300x250", "30000x25000"), "value-not-listed 4:31"],
  [frame("https://iklan.example/").replace("list-end", "footer"), "value-not-listed 4:15"],
  [frame("https://iklan.example/").replace("list-end", "article-paragraph"), "ad-paragraph 4:15"],
  ["    - {place: list-end, size: 300x250}", "ad-content 4:7"],
  ["    - {place: list-end, size: 300x250, picture: a.png, link: /x/}", "ad-content 4:7"],
  ["    - {place: list-end, size: 300x250, picture: ../../a.png, alt: A, link: /x/}", "picture-path 4:49"],
  ["    - {place: list-end, size: 300x250, picture: a.png, alt: A, link: 'data:,x'}", "bad-footer-url 4:70"],
  [`${frame("https://iklan.example/")}\n${frame("https://iklan.example/")}`, "ad-place-taken 5:15"],
])("refuses %s where it stands", async (slot, expected) => {
  const portal = await tinyPortal({
    "_portal/site.yaml": `ads:\n  hosts: [iklan.example]\n  slots:\n${slot}\n`,
  });
  const { problems } = await readPortal(portal.articles);
  await portal.delete();
  expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([expected]);
});

it.each(["*", "*.example", "iklan", "https://iklan.example", "iklan.example; script-src *", "IKLAN.example"])(
  "refuses the host %j",
  async (host) => {
    const portal = await tinyPortal({ "_portal/site.yaml": `ads: {hosts: ["${host}"], slots: []}\n` });
    const { problems } = await readPortal(portal.articles);
    await portal.delete();
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      "bad-ad-host 1:15",
    ]);
  },
);
