import fs from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { importInto } from "../support/import-run.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

let jpeg: Buffer;
let png: Buffer;
let gif: Buffer;
beforeAll(async () => {
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: "#a33" } });
  [jpeg, png, gif] = await Promise.all([
    picture.clone().jpeg().toBuffer(),
    picture.clone().png().toBuffer(),
    picture.clone().gif().toBuffer(),
  ]);
});

async function imported(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await scratchFolder();
  await fs.mkdir(path.join(folder, "articles"));
  for (const [file, content] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await fs.writeFile(path.join(folder, file), content);
  }
  const run = await importInto(path.join(folder, "articles"), path.join(folder, "lama"));
  const errors = (await run.check()).filter(({ severity }) => severity === "error");
  return { ...run, errors, pictures: run.files.filter((file) => /\.(?:jpg|png|gif)$/.test(file)) };
}

const page = (body: string): string =>
  `<html><body><article><h1>Kapal Tiba</h1><p>Isi berita.</p>${body}</article></body></html>`;
const data = (bytes: Uint8Array, type = "image/png"): string =>
  `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;

describe("pictures of a folder of pages", () => {
  it.each([
    ["beside the page", "foto.jpg", "lama/arsip/foto.jpg", "gambar-lama/arsip/foto.jpg"],
    [
      "in a folder of it, with a name that is encoded",
      "Kapal_files/foto%20satu.jpg?w=3",
      "lama/arsip/Kapal_files/foto satu.jpg",
      "gambar-lama/arsip/Kapal_files/foto satu.jpg",
    ],
    [
      "further up, in the folder",
      "../gambar/foto.jpg",
      "lama/gambar/foto.jpg",
      "gambar-lama/gambar/foto.jpg",
    ],
    [
      "at the root of the old site",
      "/gambar/foto.jpg",
      "lama/gambar/foto.jpg",
      "gambar-lama/gambar/foto.jpg",
    ],
    [
      "written as Windows does",
      "Kapal_files\\foto.jpg",
      "lama/arsip/Kapal_files/foto.jpg",
      "gambar-lama/arsip/Kapal_files/foto.jpg",
    ],
  ])("come in from %s", async (_, src, there, target) => {
    const run = await imported({
      "lama/arsip/2020-01-02-kapal.html": page(`<img src="${src}" alt="Kapal">`),
      [there]: jpeg,
    });
    expect(run.pictures).toEqual([target]);
    expect(run.errors).toEqual([]);
    const text = await run.read("2020/01/2020-01-02-kapal.md");
    expect(text).toContain(`![Kapal](../../${target.replaceAll(" ", "%20")})`);
  });

  it.each([
    ["outside of the folder", () => `<img src="../../luar.jpg" alt="Luar">`, "picture-not-found"],
    ["behind a link that leads out", () => `<img src="tautan.jpg" alt="Luar">`, "picture-not-found"],
    ["nowhere", () => `<img src="hilang.jpg" alt="Luar">`, "picture-not-found"],
    ["in the network", () => `<img src="https://lama.example/foto.jpg" alt="Luar">`, "picture-missing"],
    ["a file that is none", () => `<img src="rusak.jpg" alt="Luar">`, "picture-refused"],
    [
      "data that are none",
      () => `<img src="${data(Buffer.from("bukan gambar"))}" alt="Luar">`,
      "picture-refused",
    ],
    [
      "an SVG",
      () =>
        `<img src="data:image/x;base64,${Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>").toString("base64")}" alt="Luar">`,
      "picture-refused",
    ],
  ])("stay out that are %s, and it is told", async (_, img, code) => {
    const folder = await scratchFolder();
    await fs.mkdir(path.join(folder, "lama"));
    await fs.mkdir(path.join(folder, "articles"));
    await fs.writeFile(path.join(folder, "luar.jpg"), jpeg);
    await fs.symlink(path.join(folder, "luar.jpg"), path.join(folder, "lama/tautan.jpg"));
    await fs.writeFile(path.join(folder, "lama/rusak.jpg"), jpeg.subarray(0, 80));
    await fs.writeFile(path.join(folder, "lama/2020-01-02-kapal.html"), page(img()));
    const run = await importInto(path.join(folder, "articles"), path.join(folder, "lama"));
    expect(run.files.filter((file) => file.endsWith(".jpg"))).toEqual([]);
    expect(run.outcomes[0]?.notes.map((note) => note.code)).toContain(code);
    expect(await run.read("2020/01/2020-01-02-kapal.md")).toContain("Luar");
    expect((await run.check()).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("that stand within a page become files, the same picture once, with the headline where nothing is said of them", async () => {
    const run = await imported({
      "lama/2020-01-02-kapal.html": page(
        `<img src="${data(png)}" alt="Kapal"><p>Lagi.</p><img src="${data(png)}">`,
      ),
    });
    expect(run.pictures).toHaveLength(1);
    expect(run.pictures[0]).toMatch(/^gambar-lama\/kapal-[\da-f]{8}\.png$/);
    expect(await run.read("2020/01/2020-01-02-kapal.md")).toContain(
      `![Kapal Tiba](../../${run.pictures[0]})`,
    );
    expect(run.outcomes[0]?.notes.map(({ code }) => code)).toContain("alt-from-headline");
    expect(run.errors).toEqual([]);
  });

  it("of Word files come in, of Markdown too, in its front matter as well", async () => {
    const run = await imported({
      "lama/2020-01-02-kapal.docx": await word(gif),
      "lama/2020-01-03-pasar.md":
        '# Pasar Ramai\n\nIsi.\n\n![Pasar](pasar.jpg "Pagi")\n\n![Tiada](tiada.jpg)\n',
      "lama/2020-01-04-pantai.md":
        "---\nheadline: Pantai\ndate: 2020-01-04\nimage: pasar.jpg\nimageAlt: Pantai\n---\n\nIsi.\n",
      "lama/pasar.jpg": jpeg,
    });
    expect(run.errors).toEqual([]);
    expect(run.pictures).toHaveLength(2);
    expect(await run.read("2020/01/2020-01-02-kapal.md")).toMatch(
      /!\[[^\]]+\]\(\.\.\/\.\.\/gambar-lama\/kapal-\w{8}\.gif\)/,
    );
    const market = await run.read("2020/01/2020-01-03-pasar.md");
    expect(market).toContain('![Pasar](../../gambar-lama/pasar.jpg "Pagi")');
    expect(market).not.toContain("tiada.jpg");
    expect(await run.read("2020/01/2020-01-04-pantai.md")).toContain('image: "../../gambar-lama/pasar.jpg"');
  });
});

/** The least Word file with a heading and a picture. Format: ECMA-376, WordprocessingML. */
async function word(picture: Uint8Array): Promise<Buffer> {
  const zip = new ZipFile();
  const add = (name: string, content: string | Uint8Array): void =>
    zip.addBuffer(Buffer.from(content as string), name);
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const xml = '<?xml version="1.0" encoding="UTF-8"?>';
  add(
    "[Content_Types].xml",
    `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="gif" ContentType="image/gif"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  const relationships = (body: string): string =>
    `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${body}</Relationships>`;
  add(
    "_rels/.rels",
    relationships(`<Relationship Id="r1" Type="${rel}/officeDocument" Target="word/document.xml"/>`),
  );
  add(
    "word/_rels/document.xml.rels",
    relationships(`<Relationship Id="p1" Type="${rel}/image" Target="media/a.gif"/>`),
  );
  add("word/media/a.gif", picture);
  add(
    "word/document.xml",
    `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${rel}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body><w:p><w:r><w:t>Kapal tiba di Ambon.</w:t></w:r></w:p><w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:body></w:document>`,
  );
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}
