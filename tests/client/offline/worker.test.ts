import { describe, expect, it } from "vitest";
import { kindOf } from "../../../src/client/sw/routes.ts";
import { standIn } from "../../../src/client/sw/stand-ins.ts";
import { cacheControl } from "../../../src/publish/security-headers.ts";
import { writeWorker } from "../../../src/render/worker.ts";

describe("the worker", () => {
  it("is asked for anew each time, and its script, which is named by its content, is not", () => {
    expect(cacheControl("sw.js")).toBe("no-cache");
    expect(cacheControl("aset/service-worker.12345678.js")).toContain("immutable");
    expect(cacheControl("edisi.json")).toContain("must-revalidate");
  });

  it.each([
    ["/koran/", "navigate", "page"],
    ["/koran/2026/11/24/banjir/", "navigate", "page"],
    ["/koran/2026/11/24/banjir/", "cors", null],
    ["/koran/feed.xml", "navigate", null],
    ["/lain/", "navigate", null],
    ["/koran/aset/site.12345678.css", "no-cors", "asset"],
    ["/koran/gambar/748085fa4198ca8a-640.webp", "no-cors", "picture"],
    ["/koran/indeks-cari/bundles.json", "cors", "search-list"],
    ["/koran/indeks-cari/2024/files.json", "cors", "search-list"],
    ["/koran/indeks-cari/2024/words/12ab34cd.bin", "cors", "search-file"],
    ["/koran/indeks-cari/2024/pagefind.js", "cors", null],
    ["/koran/terkini.html", "cors", "fragment"],
    ["/koran/terkini.ar.html", "cors", "fragment"],
    ["/koran/terkini.lama.html", "cors", null],
    ["/koran/edisi.json", "cors", null],
    ["/koran/sw.js", "same-origin", null],
  ])("takes %s (%s) for: %s", (path, mode, kind) => {
    expect(kindOf("/koran/", { path, mode, saving: false })).toBe(kind);
    expect(kindOf("/koran/", { path, mode, saving: true })).toBeNull();
  });

  it("gives the same picture at another width, or another version of a style, for one that is not stored", () => {
    const stored = [
      "/gambar/aa-320.webp",
      "/gambar/aa-640.webp",
      "/gambar/bb-1280.webp",
      "/aset/site.11111111.css",
      "/aset/search-app.22222222.js",
    ];
    expect(standIn("/gambar/aa-1280.webp", stored)).toBe("/gambar/aa-640.webp");
    expect(standIn("/gambar/cc-320.webp", stored)).toBeNull();
    expect(standIn("/aset/site.99999999.css", stored)).toBe("/aset/site.11111111.css");
    expect(standIn("/aset/app.99999999.js", stored)).toBeNull();
  });

  it("is a small file that names its shell, and its script below the base path", () => {
    const text = writeWorker({
      base: "/koran/",
      script: "aset/service-worker.1.js",
      offline: "/koran/luring/",
      files: ["/koran/aset/site.2.css"],
      pages: [["/koran/luring/", "abc"]],
    });
    expect(text).toContain('importScripts("/koran/aset/service-worker.1.js");');
    const [, shell = ""] = /^self\.warta = ([\s\S]+?);$/m.exec(text) ?? [];
    expect(JSON.parse(shell)).toEqual({
      base: "/koran/",
      offline: "/koran/luring/",
      files: ["/koran/aset/site.2.css"],
      pages: [["/koran/luring/", "abc"]],
    });
  });
});
