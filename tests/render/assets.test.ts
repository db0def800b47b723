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
  ["iconMaskable", 512],
] as const)("draws %s %i pixels wide", async (key, size) => {
  expect(await sharp(bytes(assets.urls[key])).metadata()).toMatchObject({
    format: "png",
    width: size,
    height: size,
  });
});

it("keeps all of the maskable icon within the circle that every shape shows, on a ground without corners", async () => {
  const { data, info } = await sharp(bytes(assets.urls.iconMaskable))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, channels } = info;
  const at = (x: number, y: number) =>
    data.subarray((y * width + x) * channels, (y * width + x + 1) * channels);
  const ground = at(0, 0);
  const outside: string[] = [];
  let inked = 0;
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (at(x, y).equals(ground)) continue;
      inked += 1;
      if (Math.hypot(x + 0.5 - width / 2, y + 0.5 - width / 2) > 0.4 * width) outside.push(`${x},${y}`);
    }
  expect(outside).toEqual([]);
  expect(inked).toBeGreaterThan(0.1 * width * width);
});

it("draws the icon of a tab with sharp edges: a line of one row, and a letter between rows", async () => {
  const { data, info } = await sharp(bytes(assets.urls.icon), { density: 18 })
    .resize(16, 16)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const green = (x: number, y: number): number => data[(y * 16 + x) * info.channels + 1] ?? 0;
  const [tile, line] = [green(8, 1), green(8, 3)];
  expect([green(8, 2), green(8, 4), green(2, 13)]).toEqual([tile, tile, tile]);
  expect(line - tile).toBeGreaterThan(80);
  expect(Array.from({ length: 12 }, (_, index) => green(index + 2, 3))).toEqual(Array(12).fill(line));
});
