import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer } from "../../src/publish/server.ts";
import { files, type SmallPortal, smallPortal } from "./small-portal.ts";

let portal: SmallPortal;
let get: SmallPortal["get"];
beforeAll(async () => {
  portal = await smallPortal();
  get = portal.get;
});
afterAll(() => portal.close());

describe("a portal under a path", () => {
  it("is served there, and says so", () => {
    expect(portal.server.url).toBe(`http://localhost:${portal.server.port}/koran/`);
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

describe("ports", () => {
  it("fails where the port is taken, or takes the next one if that is allowed", async () => {
    const dir = path.join(portal.root, "dist");
    await expect(startServer({ dir, port: portal.server.port })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
    const next = await startServer({ dir, port: portal.server.port, orNext: true });
    expect(next.port).toBeGreaterThan(portal.server.port);
    await next.close();
  });
});
