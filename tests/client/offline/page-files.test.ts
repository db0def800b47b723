import { describe, expect, it } from "vitest";
import { pageFiles, phoneCandidate, sendsOn } from "../../../src/client/offline/page-files.ts";
import { redirectPage } from "../../../src/render/redirect-page.ts";

const head = `<link rel="stylesheet" href="/koran/aset/site.1.css"><script src="/koran/aset/app.2.js"></script>
<link rel="canonical" href="https://example.org/koran/a/"><link rel="manifest" href="/koran/manifest.webmanifest">`;
const picture = (hash: string) =>
  `<picture><source type="image/webp" srcset="/koran/gambar/${hash}-320.webp 320w, /koran/gambar/${hash}-640.webp 640w, /koran/gambar/${hash}-960.webp 960w"><img src="/koran/gambar/${hash}-1200.jpg"></picture>`;

describe("what an article's page needs", () => {
  it("is styles, scripts, its authors' faces, and the pictures of the story at phone size, each once", () => {
    const html = `${head}<img class="face" src="/koran/gambar/cc-320.webp" width="44"><figure class="figure">${picture("aa")}</figure>${head}<div class="card">${picture("bb")}</div>`;
    expect(pageFiles(html, "/koran/")).toEqual([
      "/koran/aset/site.1.css",
      "/koran/aset/app.2.js",
      "/koran/gambar/cc-320.webp",
      "/koran/gambar/aa-640.webp",
    ]);
  });

  it.each([
    ["/a-320.webp 320w, /a-640.webp 640w, /a-960.webp 960w", "/a-640.webp"],
    ["/a-320.webp 320w", "/a-320.webp"],
    ["/a-700.webp 700w", "/a-700.webp"],
  ])("takes of %j the file %s", (srcset, wanted) => {
    expect(phoneCandidate(srcset)).toBe(wanted);
  });
});

it("knows the pages by which the build sends readers on", () => {
  expect(sendsOn(redirectPage({ to: "https://example.org/b/", title: "B", lang: "id" }))).toBe(true);
  expect(sendsOn(`<html>${head}<p>http-equiv</p>`)).toBe(false);
});
