import fs from "node:fs/promises";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../src/publish/policy.ts";
import { long, type SmallPortal, smallPortal } from "./small-portal.ts";

let portal: SmallPortal;
let get: SmallPortal["get"];
beforeAll(async () => {
  portal = await smallPortal();
  get = portal.get;
});
afterAll(() => portal.close());

describe("headers", () => {
  it.each(["/koran/", "/koran/tiada/", "/koran/aset/gaya.abc123.css", "/", "/koran/lama/"])(
    "guard %s",
    async (to) => {
      expect((await get(to)).headers).toMatchObject({
        "content-security-policy": `${contentSecurityPolicy}; frame-ancestors 'none'`,
        "x-content-type-options": "nosniff",
        "referrer-policy": "strict-origin-when-cross-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=()",
        "cross-origin-opener-policy": "same-origin",
      });
    },
  );

  it.each([
    ["", "text/html; charset=utf-8"],
    ["feed.xml", "application/rss+xml; charset=utf-8"],
    ["atom.xml", "application/atom+xml; charset=utf-8"],
    ["ekonomi/feed.json", "application/feed+json; charset=utf-8"],
    ["sitemap.xml", "application/xml; charset=utf-8"],
    ["manifest.webmanifest", "application/manifest+json; charset=utf-8"],
    ["aset/gaya.abc123.css", "text/css; charset=utf-8"],
    ["gambar/foto-abc123.webp", "image/webp"],
    ["indeks-cari/2026-11/words/3290954a.bin", "application/octet-stream"],
  ])("give /koran/%s the type %s", async (file, type) => {
    expect((await get(`/koran/${file}`)).headers["content-type"]).toBe(type);
  });

  it.each([
    ["", false],
    ["2026/11/24/banjir/", false],
    ["feed.xml", false],
    ["indeks-cari/bundles.json", false],
    ["indeks-cari/2026-11/files.json", false],
    ["indeks-cari/2026-11/words/3290954a.bin", true],
    ["indeks-cari/2026-11/docs.0123456789abcdef.json", true],
    ["indeks-cari/akar.0123456789abcdef.txt", true],
    ["aset/gaya.abc123.css", true],
    ["gambar/foto-abc123.webp", true],
  ])("let browsers keep /koran/%s for good: %s", async (file, isKept) => {
    const expected = isKept ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";
    expect((await get(`/koran/${file}`)).headers["cache-control"]).toBe(expected);
  });
});

describe("transfer", () => {
  it.each([
    ["br, gzip", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["gzip, br;q=0", "gzip", gunzipSync],
    ["", undefined, (bytes: Buffer) => bytes],
  ])("packs for Accept-Encoding %j with %s", async (accept, encoding, unpack) => {
    const answer = await get("/koran/", { "accept-encoding": accept });
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers["vary"]).toBe("Accept-Encoding");
    expect(unpack(answer.bytes).toString()).toBe(long);
  });

  it.each(["br", ""])("answers 304 to the ETag that it gave (encoding %j)", async (accept) => {
    const { etag = "" } = (await get("/koran/", { "accept-encoding": accept })).headers;
    const again = await get("/koran/", { "accept-encoding": accept, "if-none-match": etag });
    expect([etag === "", again.status, again.bytes.length]).toEqual([false, 304, 0]);
  });

  it("packs anew what has changed", async () => {
    const file = path.join(portal.root, "dist/2026/11/24/banjir/index.html");
    for (const text of ["a".repeat(3000), "b".repeat(3001)]) {
      await fs.writeFile(file, text);
      const { bytes } = await get("/koran/2026/11/24/banjir/", { "accept-encoding": "br" });
      expect(brotliDecompressSync(bytes).toString()).toBe(text);
    }
  });

  it("sends parts of files that are no text", async () => {
    const answer = await get("/koran/gambar/foto-abc123.webp", { range: "bytes=0-4" });
    expect([answer.status, answer.bytes.toString()]).toEqual([206, "bukan"]);
  });

  it("sends no body to HEAD", async () => {
    const answer = await get("/koran/", {}, "HEAD");
    expect([answer.status, answer.bytes.length, answer.headers["content-length"]]).toEqual([
      200,
      0,
      String(long.length),
    ]);
  });

  it("takes no other methods", async () => {
    expect((await get("/koran/", {}, "POST")).status).toBe(405);
  });
});
