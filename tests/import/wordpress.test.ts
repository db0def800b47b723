import fs from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { type Imported, importInto, item, wxr } from "../support/import-run.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

async function imported(
  export_: string | Uint8Array,
  before: Record<string, string> = {},
): Promise<Imported> {
  const folder = await scratchFolder();
  const articles = path.join(folder, "articles");
  for (const [file, text] of Object.entries(before)) {
    await fs.mkdir(path.dirname(path.join(articles, file)), { recursive: true });
    await fs.writeFile(path.join(articles, file), text);
  }
  await fs.mkdir(articles, { recursive: true });
  await fs.writeFile(path.join(folder, "ekspor.xml"), export_);
  return importInto(articles, path.join(folder, "ekspor.xml"));
}

const errors = async (run: Imported): Promise<readonly string[]> =>
  (await run.check())
    .filter(({ severity }) => severity === "error")
    .map(({ file, code }) => `${file}: ${code}`);
const codes = (run: Imported, index = 0): readonly string[] =>
  run.outcomes[index]?.notes.map(({ code }) => code) ?? [];
const FILE = "2020/05/2020-05-06-judul.md";

describe("a post", () => {
  it("becomes an article with its date, section, topics, author, counts and old addresses", async () => {
    const run = await imported(
      wxr(
        item(
          {
            link: "https://koran.example/2020/05/judul/",
            "dc:creator": "budi",
            "excerpt:encoded": "Ringkasan &amp; teras.",
            "content:encoded":
              "<p>Satu.</p><!--more--><p>Dua <a href='https://koran.example/?p=2'>lain</a>.</p>",
          },
          `<category domain="category" nicename="ekonomi"><![CDATA[Ekonomi]]></category>
           <category domain="post_tag" nicename="harga-beras"><![CDATA[Harga Beras]]></category>
           <wp:postmeta><wp:meta_key>views</wp:meta_key><wp:meta_value>3450</wp:meta_value></wp:postmeta>
           <wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>Sari</wp:comment_author><wp:comment_author_email>s@x.example</wp:comment_author_email><wp:comment_date_gmt>2020-05-07 00:00:00</wp:comment_date_gmt><wp:comment_content>Bagus.</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_parent>0</wp:comment_parent></wp:comment>
           <wp:comment><wp:comment_id>3</wp:comment_id><wp:comment_author>Spam</wp:comment_author><wp:comment_content>Beli!</wp:comment_content><wp:comment_approved>spam</wp:comment_approved></wp:comment>
           <wp:comment><wp:comment_id>2</wp:comment_id><wp:comment_author>Tono</wp:comment_author><wp:comment_content>Setuju.</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_parent>1</wp:comment_parent></wp:comment>`,
        ) +
          item({
            "wp:post_id": "2",
            "wp:post_name": "lain",
            title: "Lain",
            link: "https://koran.example/2020/05/lain/",
          }),
        "<wp:author><wp:author_login>budi</wp:author_login><wp:author_email>b@x.example</wp:author_email><wp:author_display_name>Budi Santosa</wp:author_display_name></wp:author>",
      ),
    );
    expect(await run.read(FILE)).toBe(`---
headline: "Judul"
standfirst: "Ringkasan & teras."
date: 2020-05-06T07:08:09+07:00
section: ekonomi
topics: [harga-beras]
authors: [budi-santosa]
comments: 2
views: 3450
aliases:
  - "/2020/05/judul/"
  - "/?p=1"
---

Satu.

Dua [lain](/2020/05/06/lain/).

DISKUSI:

**Sari** · 2020-05-07 07.00

Bagus.

**Tono** menjawab Sari

Setuju.
`);
    expect(await run.read("_portal/authors.yaml")).toBe("- id: budi-santosa\n  name: Budi Santosa\n");
    expect(await errors(run)).toEqual([]);
  });

  it.each([
    ["a draft", { "wp:status": "draft" }, "as-draft-status"],
    ["pending", { "wp:status": "pending" }, "as-draft-status"],
    ["private", { "wp:status": "private" }, "as-draft-status"],
    ["behind a password", { "wp:post_password": "rahasia" }, "as-draft-password"],
    ["without a headline", { title: "" }, "as-draft-no-headline"],
    ["of an unknown type", { "wp:post_type": "resep" }, "as-draft-foreign-type"],
    [
      "without any date",
      {
        "wp:status": "draft",
        "wp:post_date": "0000-00-00 00:00:00",
        "wp:post_date_gmt": "0000-00-00 00:00:00",
      },
      "as-draft-no-date",
    ],
  ])("that is %s comes in as a draft", async (_, fields, code) => {
    const run = await imported(wxr(item(fields)));
    expect(codes(run)).toContain(code);
    expect(await run.read(run.outcomes[0]?.file ?? "")).toContain("\ndraft: true\n");
    expect(await errors(run)).toEqual([]);
  });

  it.each([
    ["trash", { "wp:status": "trash" }, "trash"],
    ["orders", { "wp:post_type": "shop_order" }, "private-kind"],
    ["menus", { "wp:post_type": "nav_menu_item" }, "menu-left-out"],
    ["revisions", { "wp:post_type": "revision" }, "revision-left-out"],
    ["styles", { "wp:post_type": "custom_css" }, "wp-kind"],
  ])("is told of and left out: %s", async (_, fields, code) => {
    const run = await imported(wxr(item(fields)));
    expect(run.outcomes).toMatchObject([{ file: null, status: "skipped", notes: [{ code }] }]);
  });

  it.each([
    ["%d9%85%d9%82%d8%a7%d9%84", "https://koran.example/%d9%85%d9%82%d8%a7%d9%84/", "/مقال/"],
    ["../../etc/passwd", "https://koran.example/a/../../etc/", "/etc/"],
    ["2020", "https://koran.example/arsip/12", null],
    ["judul.html", "https://koran.example/2019/judul.html", "/2019/judul.html"],
  ])("whose slug is %s keeps its old address where that can be", async (name, link, alias) => {
    const run = await imported(wxr(item({ "wp:post_name": name, link })));
    const [outcome] = run.outcomes;
    expect(outcome?.file).toMatch(/^2020\/05\/2020-05-06-[a-z0-9-]+\.md$/);
    const text = await run.read(outcome?.file ?? "");
    if (alias === null) expect(codes(run)).toContain("alias-taken");
    else expect(text).toContain(`  - "${alias}"\n`);
    expect(await errors(run)).toEqual([]);
  });

  it("never overwrites another one: the same slug, day and title twice", async () => {
    const run = await imported(wxr(item({}) + item({ "wp:post_id": "2" })), {
      [FILE]: "---\nheadline: Tulisan sendiri\n---\n\nIsi.\n",
    });
    expect(run.outcomes.map(({ file }) => file)).toEqual([
      "2020/05/2020-05-06-judul-2.md",
      "2020/05/2020-05-06-judul-3.md",
    ]);
    expect(await run.read(FILE)).toContain("Tulisan sendiri");
  });
});

it("adds sections, topics and authors after what is there, byte for byte", async () => {
  const there = "# Rubrik kami\n- id: berita   # yang utama\n  name: 'Berita'\n";
  const run = await imported(
    wxr(item({}, '<category domain="category" nicename="olahraga"><![CDATA[Olahraga]]></category>')),
    {
      "_portal/sections.yaml": there,
    },
  );
  expect(await run.read("_portal/sections.yaml")).toBe(
    `${there}- id: olahraga\n  name: Olahraga\n  nav: true\n`,
  );
});

it("adds only what is new when it runs again", async () => {
  const folder = await scratchFolder();
  const articles = path.join(folder, "articles");
  await fs.mkdir(articles);
  const file = path.join(folder, "ekspor.xml");
  await fs.writeFile(file, wxr(item({})));
  await importInto(articles, file);
  await fs.rm(path.join(articles, FILE));
  await fs.writeFile(file, wxr(item({}) + item({ "wp:post_id": "9", "wp:post_name": "baru" })));
  const second = await importInto(articles, file);
  expect(second.outcomes.map(({ status, file: target }) => [status, target])).toEqual([
    ["skipped", null],
    ["imported", "2020/05/2020-05-06-baru.md"],
  ]);
});

it("writes nothing in a dry run", async () => {
  const folder = await scratchFolder();
  await fs.mkdir(path.join(folder, "articles"));
  await fs.writeFile(path.join(folder, "ekspor.xml"), wxr(item({})));
  const run = await importInto(path.join(folder, "articles"), path.join(folder, "ekspor.xml"), {
    dryRun: true,
  });
  expect(run.outcomes).toMatchObject([{ status: "imported", file: FILE }]);
  expect(run.files).toEqual([]);
});

it("takes pictures from the folder of uploads, the whole one for a smaller one, and none that is broken or outside", async () => {
  const folder = await scratchFolder();
  const uploads = path.join(folder, "uploads/2020/05");
  await fs.mkdir(uploads, { recursive: true });
  await fs.mkdir(path.join(folder, "articles"));
  await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
    .jpeg()
    .toFile(path.join(uploads, "kapal.jpg"));
  await fs.writeFile(path.join(uploads, "rusak.jpg"), "bukan gambar");
  await fs.writeFile(path.join(folder, "rahasia.jpg"), "rahasia");
  await fs.symlink(path.join(folder, "rahasia.jpg"), path.join(uploads, "tautan.jpg"));
  const at = "https://koran.example/wp-content/uploads/2020/05";
  const pictures = ["kapal-300x200.jpg", "rusak.jpg", "tautan.jpg", "../../../rahasia.jpg", "jauh.jpg"]
    .map((name) => `<p><img src="${at}/${name}" alt="Kapal" /></p>`)
    .join("");
  await fs.writeFile(path.join(folder, "ekspor.xml"), wxr(item({ "content:encoded": pictures })));
  const run = await importInto(path.join(folder, "articles"), path.join(folder, "ekspor.xml"), {
    uploads: path.join(folder, "uploads"),
  });
  const text = await run.read(FILE);
  expect(text).toContain("![Kapal](kapal.jpg)");
  expect(text.match(/!\[/g)).toHaveLength(1);
  expect(text).toContain(`[Gambar: Kapal](${at}/jauh.jpg)`);
  expect(run.files).toContain("2020/05/kapal.jpg");
  expect(run.files.filter((file) => /rahasia|tautan|rusak/.test(file))).toEqual([]);
  expect(await errors(run)).toEqual([]);
});

describe("a damaged export", () => {
  const two = wxr(
    item({ title: "Pertama" }) + item({ title: "Kedua", "wp:post_id": "2", "wp:post_name": "kedua" }),
  );
  it.each([
    ["the end of a text is missing", two.replace("Isi.</p>]]>", "Isi.</p>]>"), 2],
    [
      "the end of an item's last text is missing",
      two.replace("<p>Isi.</p>]]></content:encoded>\n</item>", "<p>Isi.</p></content:encoded>\n</item>"),
      2,
    ],
    ["the beginning of a text is damaged", two.replace("<![CDATA[Kedua", "<!XCDATA[Kedua"), 2],
    ["a closing tag is damaged", two.replace("</title>", "</titXe>"), 2],
    ["an item is not closed", two.replace("</item>", ""), 2],
    ["the file is truncated", two.slice(0, two.indexOf("kedua") + 3), 2],
    [
      "a document type brings a bomb",
      two
        .replace("<rss", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<rss')
        .replace("[Pertama", "[Pertama &b;"),
      2,
    ],
    [
      "there are bytes of another encoding",
      Buffer.from(two.replace("Isi.", "Harga “naik” \u0085 é"), "latin1"),
      2,
    ],
    ["there is a byte order mark and NULs", `\uFEFF${two.replace("Isi.", "I\0si.")}`, 2],
    ["there is nothing in it", "", 0],
    ["it is something else", "<html><p>Bukan</p></html>", 0],
  ])("is read as far as it can be, and told of: %s", async (_, text, count) => {
    const run = await imported(text);
    expect(run.outcomes).toHaveLength(count);
    expect(run.problems.length).toBeGreaterThan(0);
    expect(await errors(run)).toEqual([]);
    if (count === 2) expect(run.outcomes[1]?.title).toMatch(/Kedua|^$/);
  });

  it("is read in UTF-16 and with other prefixes just as well", async () => {
    const other = two.replace(/wp:/g, "ns3:").replace("xmlns:wp=", "xmlns:ns3=");
    const run = await imported(Buffer.from(`\uFEFF${other}`, "utf16le"));
    expect(run.outcomes.map(({ file }) => file)).toEqual([FILE, "2020/05/2020-05-06-kedua.md"]);
  });
});
