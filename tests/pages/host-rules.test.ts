import { describe, expect, it } from "vitest";
import { type HostRules, htaccess, nginxMaps, s3Redirects, vercelJson } from "../../src/pages/host-rules.ts";
import { securityHeaders } from "../../src/publish/security-headers.ts";
import { type ArticleUrl, pathAsked, pathIn, pathServed } from "../../src/urls.ts";
import { article } from "../support/article.ts";
import { planned } from "../support/planned.ts";
import { fullPortal } from "./full-portal.ts";

const to = "https://example.org/2026/11/20/kapal/";
const rules = (...from: string[]): HostRules => ({
  base: "/",
  moved: from.map((one) => [one, to]),
  queries: [["/?p=12", to]],
  gone: [],
  headers: securityHeaders(),
});

describe("an old address", () => {
  it.each([
    ["/lama/", "/lama/", "/lama/", "/lama/"],
    ["/caf%C3%A9/", "/café/", "/caf%C3%A9/", "/café/"],
    ["/berita/a%20b/", "/berita/a b/", "/berita/a%20b/", "/berita/a b/"],
    // A percent sign, a number sign and a question mark, each encoded.
    ["/persen%25/", "/persen%/", "/persen%25/", "/persen%/"],
    ["/tagar%23x/", "/tagar%23x/", "/tagar%23x/", "/tagar#x/"],
    ["/tanya%3Fx/", "/tanya%3Fx/", "/tanya%3Fx/", "/tanya?x/"],
  ])("%s stands in files, links and servers' rules as each needs it", (alias, file, asked, served) => {
    const inside = pathIn(alias);
    expect([inside, pathAsked(inside), pathServed(inside)]).toEqual([file, asked, served]);
  });

  it("with a percent sign does not stop a build", () => {
    const one = article("kapal", { aliases: ["/persen%25/"], url: "/kabar/kapal/" as ArticleUrl });
    const entries = planned({ ...fullPortal, articles: [one] }).entries();
    const redirects = entries.find(({ url }) => url === "/_redirects")?.data();
    expect(redirects).toContain("/persen%25/ https://example.org/kabar/kapal/ 301");
  });
});

describe("rules of hosts", () => {
  it("make room in nginx for long addresses, and for many", () => {
    const few = nginxMaps(rules("/lama/"));
    expect(few.slice(0, 2)).toEqual(["map_hash_bucket_size 128;", "map_hash_max_size 2048;"]);
    const long = nginxMaps(
      rules(`/${"é".repeat(200)}/`, ...Array.from({ length: 5000 }, (_, at) => `/${at}/`)),
    );
    expect(long.slice(0, 2)).toEqual(["map_hash_bucket_size 512;", "map_hash_max_size 16384;"]);
  });

  it("escape for Apache what its expressions mean otherwise", () => {
    expect(htaccess(rules("/a.b+c(d)/")).join("\n")).toContain('"^/a\\\\.b\\\\+c\\\\(d\\\\)/$"');
  });

  it("leave out for Apache what it would lead elsewhere, or read as a line of its own", () => {
    const moved = ["%23", "%25", "%2F", "%0A", "%E9", ""].map((part) => ["/lama/", `${to}${part}`] as const);
    const lines = htaccess({ ...rules(), moved }).filter((line) => line.startsWith("RedirectMatch"));
    expect(lines).toEqual([`RedirectMatch 301 "^/lama/$" "${to}"`]);
  });

  it("escape for Vercel what its patterns mean otherwise, and know WordPress's numbers", () => {
    const { redirects, headers } = vercelJson(rules("/a:b(c)*/"));
    expect(redirects).toEqual([
      { source: "/a\\:b\\(c\\)\\*/", destination: to, statusCode: 301 },
      { source: "/", has: [{ type: "query", key: "p", value: "12" }], destination: to, statusCode: 301 },
    ]);
    expect(headers.map(({ source }) => source)).toEqual(["/(.*)", "/aset/(.*)", "/gambar/(.*)"]);
    const many = rules(...Array.from({ length: 3000 }, (_, at) => `/${at}/`));
    expect(vercelJson(many).redirects).toHaveLength(1024);
  });

  it("name the objects of S3", () => {
    expect(s3Redirects(rules("/lama/", "/pasar.html"))).toEqual([
      `lama/index.html\t${to}`,
      `pasar.html\t${to}`,
    ]);
  });
});
