import { describe, expect, it } from "vitest";
import { articleMarkdown } from "../../src/import/content/article-markdown.ts";
import { type NoteCode, notes } from "../../src/import/note.ts";

/** Content as Markdown, and the codes of what was noted. */
function markdown(content: string): { readonly text: string; readonly codes: readonly NoteCode[] } {
  const { take, list } = notes();
  const photo = (id: string) => ({
    id,
    url: `https://a.example/${id}.jpg`,
    alt: `Foto ${id}`,
    caption: "",
    title: "",
  });
  const text = articleMarkdown(content, {
    words: { picture: "Gambar", video: "Video", audio: "Audio", embed: "Sematan", file: "Berkas" },
    take,
    href: (written) => (/^(?:https?:|mailto:|\/)/.test(written) ? written : null),
    headline: (written) => (written === "https://a.example/lain/" ? "Judul Lain" : null),
    picture: ({ src, alt, caption }) => ({
      kind: "there",
      path: src.split("/").at(-1) ?? "",
      alt: alt || "ALT",
      caption,
    }),
    footnotes: JSON.stringify([{ id: "a", content: "Catatan <em>kaki</em>." }]),
    reusable: (id) => (id === "7" ? "<!-- wp:paragraph --><p>Pakai ulang.</p><!-- /wp:paragraph -->" : null),
    attachment: photo,
    own: () => [photo("1")],
  });
  return { text, codes: list.map(({ code }) => code) };
}

describe("content of WordPress", () => {
  it.each([
    ["lines of the classic editor", "Satu\nbaris.\n\nDua.", "Satu\\\nbaris.\n\nDua."],
    ["emphasis with spaces inside", "<p>A<strong> tebal </strong>B<em></em></p>", "A **tebal** B"],
    ["emphasis that Markdown cannot write", "<p>a<b>“b”</b>c</p>", "a“b”c"],
    ["neighbours in bold", "<p><b>a</b><b>b</b></p>", "**ab**"],
    [
      "signs that mean something in Markdown",
      "<p># 1. *x* [y](z) _k_ `c` &lt;b&gt; &amp;amp;</p>",
      "\\# 1. \\*x\\* \\[y\\](z) \\_k\\_ \\`c\\` \\<b> \\&amp;",
    ],
    ["a line that would be a list", "<p>1. satu</p><p>- dua</p>", "1\\. satu\n\n\\- dua"],
    [
      "a label of Warta's",
      "<p>DISKUSI:</p><p>Baca juga: <a href='https://b.example/'>x</a></p>",
      "DISKUSI&#58;\n\nBaca juga&#58; [x](https://b.example/)",
    ],
    [
      "a link to another story of ours",
      "<p>Baca juga: <a href='https://a.example/lain/'>lain</a></p>",
      "Baca juga: Judul Lain",
    ],
    [
      "a caption",
      '[caption id="a" width="3"]<a href="x.jpg"><img src="u/x.jpg" alt="Kapal"></a> Kapal "besar"[/caption]',
      '![Kapal](x.jpg "Kapal \\"besar\\"")',
    ],
    ["a picture amid text", "<p>Kiri <img src='a.jpg'> kanan</p>", "Kiri\n\n![ALT](a.jpg)\n\nkanan"],
    ["a gallery", '[gallery ids="3,4"]', "![Foto 3](3.jpg)\n![Foto 4](4.jpg)"],
    ["a gallery of the post's own", "Lihat\n\n[gallery]", "Lihat\n\n![Foto 1](1.jpg)"],
    [
      "an embed",
      "[youtube https://youtu.be/SQEQr7c0-dw]",
      "[Video](https://www.youtube.com/watch?v=SQEQr7c0-dw)",
    ],
    ["nested builders", '[vc_row][vc_column width="1/2"]Isi [b]x[/b][/vc_column][/vc_row]', "Isi x"],
    ["words in brackets", "Kata [sic] dan [[catatan]].", "Kata \\[sic\\] dan \\[\\[catatan\\]\\]."],
    ["an escaped shortcode", "Tulis [[gallery]].", "Tulis \\[gallery\\]."],
    ["a reusable block", '<!-- wp:block {"ref":7} /-->', "Pakai ulang."],
    [
      "a table",
      "<table><tr><th>A</th><th>B|C</th></tr><tr><td>1</td><td>2<br>3</td></tr></table>",
      "| A | B\\|C |\n| --- | --- |\n| 1 | 2 3 |",
    ],
    ["code with fences in it", "<pre><code>a\n```\nb</code></pre>", "````\na\n```\nb\n````"],
    [
      "lists one after the other",
      "<ul><li>a<ul><li>b</li></ul></li></ul><ul><li>c</li></ul>",
      "- a\n  - b\n\n* c",
    ],
    ["scripts", "<p>a</p><script>alert(1)</script><style>p{}</style><p onclick='x()'>b</p>", "a\n\nb"],
    ["a link that runs", "<p><a href='javascript:alert(1)'>x</a></p>", "x"],
    [
      "a tracking pixel and a smiley",
      "<p>a<img src='p.gif' width='1' height='1'><img class='emoji' alt='😀' src='e.png'></p>",
      "a😀",
    ],
  ])("%s", (_, content, text) => {
    expect(markdown(content).text).toBe(text);
  });

  it.each<[string, string, NoteCode]>([
    ["a form", '[contact-form-7 id="1"]', "form-lost"],
    ["an unknown shortcode", '[kuis id="3"]', "shortcode-lost"],
    ["a block of the server's", "<!-- wp:latest-posts /-->", "block-lost"],
    ["a script", "<script>x()</script>", "script-removed"],
    ["an embed", "<iframe src='https://peta.example/x'></iframe>", "embed-linked"],
  ])("notes the loss of %s", (_, content, code) => {
    expect(markdown(content).codes).toContain(code);
  });

  it("comes to an end on markup without one", () => {
    expect(markdown(`${"<div>".repeat(3_000)}dalam`).text).toBe("dalam");
    expect(markdown("<font a=1><p>".repeat(2_000)).text).toBe("");
    expect(markdown("[a]".repeat(5_000)).text).toContain("a");
    expect(markdown(`${'[a x="1"]'.repeat(3_000)}teks[/a]`).text).toContain("teks");
  });
});
