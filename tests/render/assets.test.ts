import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { type Assets, buildAssets } from "../../src/render/assets.ts";

let assets: Assets;
const bytes = (path: string): Uint8Array => {
  const file = assets.files.find((one) => one.path === path);
  if (!file) throw new Error(`no file ${path}`);
  return file.bytes;
};
const text = (path: string): string => new TextDecoder().decode(bytes(path));

beforeAll(async () => {
  assets = await buildAssets();
});

describe("the assets", () => {
  it("are the same bytes each time, in one order", async () => {
    expect(await buildAssets()).toEqual(assets);
    const paths = assets.files.map(({ path }) => path);
    expect(paths).toEqual(paths.toSorted());
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("carry a hash of their content in their names, and each URL names a file", () => {
    for (const { path } of assets.files) expect(path).toMatch(/^aset\/[a-z0-9-]+\.[0-9a-f]{8}\.[a-z0-9]+$/);
    const { styles, later, ...urls } = assets.urls;
    for (const path of [...Object.values(styles), ...later, ...Object.values(urls)])
      expect(bytes(path).length).toBeGreaterThan(0);
  });

  it("name no path of the machine that built them", () => {
    const root = new URL("../../", import.meta.url).pathname;
    const { styles, theme, app, searchApp } = assets.urls;
    for (const path of [...Object.values(styles), theme, app, searchApp]) {
      expect(text(path)).not.toContain(root);
    }
  });
});

describe("the style", () => {
  it("fetches its fonts from beside itself, and nothing from elsewhere", () => {
    const urls = [...text(assets.urls.styles.site).matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(
      (match) => match[1] ?? "",
    );
    expect(urls.length).toBeGreaterThan(4);
    const beside = new Set(assets.files.map(({ path }) => path.replace("aset/", "")));
    for (const url of urls) expect(beside).toContain(url);
  });

  it("ships only the Latin and Arabic subsets", () => {
    const fonts = assets.files.filter(({ path }) => path.endsWith(".woff2")).map(({ path }) => path);
    expect(fonts.length).toBeGreaterThan(4);
    for (const font of fonts) expect(font).toMatch(/-(latin|latin-ext|arabic)-wght-/);
  });

  it("mirrors: no rule names left or right", () => {
    const physical =
      /[{;](?:margin|padding|border|inset)?-?(?:left|right)\s*:|text-align:(?:left|right)|float:/;
    for (const path of Object.values(assets.urls.styles)) expect(text(path)).not.toMatch(physical);
  });
});

describe("the scripts", () => {
  it("need no evaluation of text, which the content security policy forbids", () => {
    for (const key of ["theme", "app", "searchApp"] as const) {
      expect(text(assets.urls[key])).not.toMatch(/\beval\(|new Function/);
    }
  });

  it("leave what most readers never need to scripts of their own, which stand beside them", () => {
    const beside = assets.files.map(({ path }) => path.replace("aset/", "./"));
    const later = [...text(assets.urls.app).matchAll(/import\("([^"]+)"\)/g)].map((match) => match[1]);
    expect(later.map((path) => path?.replace(/\.[0-9a-f]{8}\.js$/, "")).toSorted()).toEqual([
      "./listen-app",
      "./live-app",
      "./marks-app",
      "./old-address",
      "./suggest-form",
      "./tools-app",
    ]);
    for (const path of later) expect(beside).toContain(path);
  });

  it("stay small where they hold up the first paint", () => {
    expect(bytes(assets.urls.theme).length).toBeLessThan(600);
    expect(bytes(assets.urls.app).length).toBeLessThan(5000);
  });
});

it.each([
  ["icon192", 192],
  ["icon512", 512],
] as const)("draws %s %i pixels wide", async (key, size) => {
  expect(await sharp(bytes(assets.urls[key])).metadata()).toMatchObject({
    format: "png",
    width: size,
    height: size,
  });
});
