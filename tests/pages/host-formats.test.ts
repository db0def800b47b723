import fs from "node:fs/promises";
import path from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import {
  getTransformedRoutes,
  headersSchema,
  type Route,
  redirectsSchema,
  trailingSlashSchema,
} from "@vercel/routing-utils";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { securityHeaders } from "../../src/publish/security-headers.ts";
import type { ArticleUrl } from "../../src/urls.ts";
import { article } from "../support/article.ts";
import { planned } from "../support/planned.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { fullPortal } from "./full-portal.ts";
import { OLD_ADDRESSES } from "./old-addresses.ts";

const TARGET = "https://example.org/kabar/kapal/";
const ELSEWHERE = "https://lain.example:8080/wiki/Berkas:Kapal_(besar)/$1?q=a+b#c:d";

const portal = {
  ...fullPortal.portal,
  redirects: [
    { from: "/ke-luar/", to: ELSEWHERE },
    { from: "/ke-pertanyaan/", to: "https://lain.example/?q=a:b" },
  ],
};
const entries = planned({
  ...fullPortal,
  portal,
  articles: [article("kapal", { aliases: [...OLD_ADDRESSES, "/?p=12"], url: "/kabar/kapal/" as ArticleUrl })],
}).entries();
const dataOf = (name: string) => entries.find(({ url }) => url === `/${name}`)?.data();
const linesOf = (name: string): string => `${(dataOf(name) as readonly string[]).join("\n")}\n`;

/** As Vercel answers: the first rule that is no mere header and matches. */
function answerOf(routes: readonly Route[], asked: string): string | undefined {
  for (const route of routes) {
    if ("handle" in route || route.src === undefined || route.continue || route.has) continue;
    const found = new RegExp(route.src).exec(asked);
    const to = route.headers?.["Location"];
    if (found && to) return to.replace(/\$(\d)/g, (_: string, group: string) => found[Number(group)] ?? "");
  }
  return undefined;
}

describe("vercel.json", () => {
  const config = dataOf("vercel.json") as Parameters<typeof getTransformedRoutes>[0];

  it.each([
    ["redirects", redirectsSchema],
    ["headers", headersSchema],
    ["trailingSlash", trailingSlashSchema],
  ] as const)("has %s of the shape that Vercel asks for", (name, schema) => {
    const ajv = new Ajv({ strict: false });
    expect([ajv.validate(schema, config[name]), ajv.errors]).toEqual([true, null]);
  });

  it("is understood by Vercel's own code, which leads each old address on", () => {
    const { routes, error } = getTransformedRoutes(structuredClone(config));
    expect(error).toBeNull();
    const answers = OLD_ADDRESSES.map((asked) => {
      const first = answerOf(routes ?? [], asked);
      // Vercel settles the slash at the end first.
      return [asked, first?.startsWith("/") ? answerOf(routes ?? [], first) : first];
    });
    expect(answers).toEqual(OLD_ADDRESSES.map((asked) => [asked, TARGET]));
    expect(answerOf(routes ?? [], "/ke-luar/")).toBe(
      "https://lain.example:8080/wiki/Berkas%3AKapal_%28besar%29/%241?q=a+b#c%3Ad",
    );
    // It cannot be said in Vercel's language: the page at the old address leads on.
    expect(answerOf(routes ?? [], "/ke-pertanyaan/")).toBeUndefined();
    expect(answerOf(routes ?? [], "/kabar/kapal/")).toBeUndefined();
  });
});

describe("files of Netlify", () => {
  it("have a rule for each old address, none of which is a pattern", async () => {
    const file = path.join(await scratchFolder(), "_redirects");
    await fs.writeFile(file, linesOf("_redirects"));
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [file],
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    const rules = redirects as { from: string; to: string; status: number; query: object }[];
    expect(rules).toHaveLength(OLD_ADDRESSES.length + 2);
    for (const { from, to, status, query } of rules) {
      expect([from, decodeURI(from), status, query]).toEqual([
        expect.not.stringMatching(/[:*]/),
        expect.any(String),
        301,
        {},
      ]);
      expect(to.replace(/^https:\/\/[^/]+/, "")).not.toContain(":");
    }
  });

  it("give every page the headers that guard it", async () => {
    const file = path.join(await scratchFolder(), "_headers");
    await fs.writeFile(file, linesOf("_headers"));
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [file],
      configHeaders: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(headers).toEqual([
      { for: "/*", values: securityHeaders() },
      { for: "/sw.js", values: { "Cache-Control": "no-cache" } },
    ]);
  });
});

describe("the list for S3", () => {
  const rows = (dataOf("alihan.s3.tsv") as readonly string[]).map((line) => line.split("\t"));

  it("names an object and an address in each line, as S3 takes them", () => {
    expect(rows).toHaveLength(OLD_ADDRESSES.length + 2);
    for (const [key = "", to = "", ...more] of rows) {
      expect(more).toEqual([]);
      expect(key).toMatch(/^[^/].*[^/]$/u);
      expect(Buffer.byteLength(key)).toBeLessThanOrEqual(1024);
      expect(to).toMatch(/^(?:https?:\/)?\/\S+$/);
      expect(Buffer.byteLength(to)).toBeLessThanOrEqual(2048);
    }
  });
});
