import fs from "node:fs/promises";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../src/publish/policy.ts";
import { type RunningServer, startServer } from "../../src/publish/server.ts";

const long = `<!doctype html><html lang="id"><head><title>Panjang</title></head><body>${"kata ".repeat(500)}</body></html>`;
const files: Readonly<Record<string, string>> = {
  "warta.json": '{"generator":"Warta","version":"0.1.0","base":"/koran/"}',
  "index.html": long,
  "404.html": "<!doctype html><title>Tidak ditemukan</title>",
  "2026/11/24/banjir/index.html": "<!doctype html><title>Banjir</title>",
  "kosong/gambar.txt": "tidak ada index",
  "feed.xml": "<rss/>",
  "atom.xml": "<feed/>",
  "ekonomi/feed.json": "{}",
  "sitemap.xml": "<urlset/>",
  "manifest.webmanifest": "{}",
  "aset/gaya.abc123.css": "body{}",
  "gambar/foto-abc123.webp": "bukan gambar",
  "indeks-cari/bundles.json": '{"version":1,"bundles":[]}',
  "indeks-cari/2026-11/pagefind-entry.json": "{}",
  "indeks-cari/2026-11/wasm.id.pagefind": "wasm",
  "indeks-cari/2026-11/fragment/id_1.pf_fragment": "potongan",
  _redirects:
    "# lama ke baru\n/koran/lama/ /koran/2026/11/24/banjir/ 301\n/koran/luar https://example.org/x 302\n",
};

let root: string;
let server: RunningServer;
beforeAll(async () => {
  root = await fs.mkdtemp(path.join(os.tmpdir(), "warta-serve-"));
  for (const [file, text] of Object.entries(files)) {
    const to = path.join(root, "dist", file);
    await fs.mkdir(path.dirname(to), { recursive: true });
    await fs.writeFile(to, text);
  }
  await fs.writeFile(path.join(root, "rahasia.txt"), "rahasia");
  await fs.mkdir(path.join(root, "dist-lain"));
  await fs.writeFile(path.join(root, "dist-lain/index.html"), "rahasia");
  await fs.symlink(path.join(root, "rahasia.txt"), path.join(root, "dist/tautan.txt"));
  await fs.symlink(path.join(root, "dist-lain"), path.join(root, "dist/tautan"));
  server = await startServer({ dir: path.join(root, "dist"), port: 0 });
});
afterAll(async () => {
  await server.close();
  await fs.rm(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Sends the path as it is: `fetch` would tidy `..` away. */
const get = (to: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = http.request(
      { host: "127.0.0.1", port: server.port, path: to, headers, method },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(chunks),
          }),
        );
      },
    );
    request.on("error", reject).end();
  });

describe("a portal under a path", () => {
  it("is served there, and says so", () => {
    expect(server.url).toBe(`http://localhost:${server.port}/koran/`);
  });

  it.each([
    ["/", 302, "/koran/"],
    ["/koran", 302, "/koran/"],
    ["/koran/2026/11/24/banjir", 301, "/koran/2026/11/24/banjir/"],
    ["/koran/2026/11/24/banjir?a=b", 301, "/koran/2026/11/24/banjir/?a=b"],
    ["/koran/lama/", 301, "/koran/2026/11/24/banjir/"],
    ["/koran/luar", 302, "https://example.org/x"],
  ])("sends %s on with %i to %s", async (from, status, to) => {
    const answer = await get(from);
    expect([answer.status, answer.headers.location]).toEqual([status, to]);
  });

  it.each([
    ["/koran/", 200],
    ["/koran/2026/11/24/banjir/?q=x", 200],
    ["/koran/2026/11/24/tiada/", 404],
    ["/koran/kosong/", 404],
    ["/koran/kosong", 404],
    ["/2026/11/24/banjir/", 404],
    ["/koranlain/", 404],
    ["//example.org/", 404],
  ])("answers %s with %i", async (to, status) => {
    expect((await get(to)).status).toBe(status);
  });

  it("shows the 404 page where nothing is", async () => {
    const answer = await get("/koran/tiada/");
    expect(answer.bytes.toString()).toBe(files["404.html"]);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
  });
});

describe("never leaves its folder", () => {
  it.each([
    "/koran/../rahasia.txt",
    "/koran/%2e%2e/rahasia.txt",
    "/koran/..%2frahasia.txt",
    "/koran/%2e%2e%2frahasia.txt",
    "/koran/..%5crahasia.txt",
    "/koran/2026/../../rahasia.txt",
    "/koran/..%00/rahasia.txt",
    "/koran//etc/passwd",
    "/koran/%2fetc/passwd",
    "/koran/%252e%252e/rahasia.txt",
    "/koran/../dist-lain/index.html",
    "/koran/tautan.txt",
    "/koran/tautan/",
    "/koran/tautan/index.html",
    "/koran/%E0%A4%A",
    "/../rahasia.txt",
  ])("%s is not found", async (to) => {
    const answer = await get(to);
    expect(answer.status).toBe(404);
    expect(answer.bytes.toString()).not.toContain("rahasia");
  });
});

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
    ["indeks-cari/2026-11/wasm.id.pagefind", "application/octet-stream"],
  ])("give /koran/%s the type %s", async (file, type) => {
    expect((await get(`/koran/${file}`)).headers["content-type"]).toBe(type);
  });

  it.each([
    ["", false],
    ["2026/11/24/banjir/", false],
    ["feed.xml", false],
    ["indeks-cari/bundles.json", false],
    ["indeks-cari/2026-11/pagefind-entry.json", false],
    ["indeks-cari/2026-11/wasm.id.pagefind", false],
    ["indeks-cari/2026-11/fragment/id_1.pf_fragment", true],
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
    const file = path.join(root, "dist/2026/11/24/banjir/index.html");
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

describe("ports", () => {
  it("fails where the port is taken, or takes the next one if that is allowed", async () => {
    const dir = path.join(root, "dist");
    await expect(startServer({ dir, port: server.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    const next = await startServer({ dir, port: server.port, orNext: true });
    expect(next.port).toBeGreaterThan(server.port);
    await next.close();
  });
});

describe("live reload", () => {
  it("puts its script into pages, under their strict policy, and tells them to load anew", async () => {
    const live = await startServer({ dir: path.join(root, "dist"), port: 0, reload: true });
    const page = await (await fetch(live.url)).text();
    expect(page).toContain('<script type="module" src="/koran/__warta/reload.js"></script></head>');
    const events = await fetch(`${live.url}__warta/reload`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    live.reload();
    expect((await reader?.read())?.value).toContain("data: reload");
    await live.close();
  });
});
