import { existsSync, readdirSync } from "node:fs";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { wartaFine } from "../support/command.ts";
import { copyDemo, DEMO_NOW, givePictures } from "../support/demo.ts";
import { linkRel, tags, visibleText } from "../support/html.ts";
import { read } from "../support/output.ts";

/** A real piece of wire copy, kept beside the checkout and not in it, since it is not ours to publish. */
const folder = path.resolve(import.meta.dirname, "../../../shared/seed");
const seed = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith(".txt")) : undefined;
if (!seed)
  process.stderr.write("seed.test.ts: no ../shared/seed beside this checkout, so its test is skipped.\n");

const NAME = "as-ingatkan-bahaya-peningkatan-kemitraan";
const URL = `/2022/12/10/${NAME}/`;

describe.skipIf(!seed)("the demo portal with a real wire story added", () => {
  let temporary = "";
  let out = "";
  const page = (url: string): string => read(out, `${url.slice(1)}index.html`);

  beforeAll(async () => {
    temporary = await fs.mkdtemp(path.join(os.tmpdir(), "warta-seed-"));
    out = path.join(temporary, "dist");
    const articles = path.join(temporary, "articles");
    await copyDemo(articles);
    await fs.mkdir(path.join(articles, "2022/12"), { recursive: true });
    await fs.copyFile(path.join(folder, seed ?? ""), path.join(articles, `2022/12/2022-12-10-${NAME}.txt`));
    const cache = path.join(temporary, "cache");
    await givePictures(inject("demoCache"), cache);
    await wartaFine(["build", "--articles", articles, "--out", out, "--cache", cache, "--now", DEMO_NOW]);
  });
  afterAll(() => fs.rm(temporary, { recursive: true, force: true }));

  it("publishes it at the address of its day and name, whole", () => {
    const text = visibleText(page(URL));
    expect(text).toContain("AS Ingatkan “Bahaya” Peningkatan Kemitraan Pertahanan Rusia-Iran");
    expect(text).toContain("Washington");
    expect(text).toContain("LiputanIslam.com");
    expect(text).toContain("Juru bicara Dewan Keamanan Nasional AS John Kirby memperingatkan");
    expect(text).toContain("namun hal itu terjadi “beberapa bulan” sebelum perang di Ukraina.");
    expect(text).toContain("mm/raialyoum");
    expect(text).toContain(
      "Putin: Negara yang Berani Serang Rusia dengan Bom Nuklir akan Terhapus dari Muka Bumi",
    );
    expect(text).toContain(
      "Presiden Raisi: AS Ingin Jadikan Iran Seperti Suriah dan Afghanistan, Tapi Tak Sanggup",
    );
    expect(linkRel(page(URL), "canonical")).toBe(`https://example.org${URL}`);
  });

  it.each(["/nasional/", "/sumber/raialyoum/", "/2022/12/10/", "/2022/12/"])("lists it at %s", (list) => {
    expect(tags(page(list), "a").map((link) => link["href"])).toContain(URL);
  });

  it.each(["sumber/raialyoum/feed.xml", "sitemap/2022-12.xml"])("has it in %s", (file) => {
    expect(read(out, file)).toContain(`https://example.org${URL}`);
  });

  it("finds it by searching for pertahanan", async () => {
    const { stdout } = await wartaFine(["search", "--out", out, "--json", "pertahanan"]);
    const { results } = JSON.parse(stdout) as { results: { url: string; title: string }[] };
    expect(results.map((result) => result.url)).toContain(URL);
  });
});
