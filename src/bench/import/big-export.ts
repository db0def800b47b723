import { random } from "../corpus/random.ts";

const WORDS =
  "kapal pelabuhan warga desa hujan pasar harga naik turun menteri rapat sungai gunung laut kota jalan sekolah guru petani panen beras ikan listrik air".split(
    " ",
  );
/** A bank of sentences: to invent each of a hundred million words would take longer than to import them. */
const SENTENCES = 400;
const DAY = 24 * 60 * 60 * 1000;
const FIRST = Date.UTC(2008, 0, 1, 1);

/**
 * A WordPress export of at least so many bytes, piece by piece: posts of some 1,500 words in blocks with pictures, links
 * and shortcodes, each with revisions, an attachment and thirty comments in threads.
 */
export function* bigExport(bytes: number): Generator<string, void> {
  const next = random(7);
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(next() * list.length)] as Value;
  const bank = Array.from({ length: SENTENCES }, () => {
    const words = Array.from({ length: 12 + Math.floor(next() * 10) }, () => pick(WORDS)).join(" ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  });
  const sentences = (count: number): string => Array.from({ length: count }, () => pick(bank)).join(" ");

  let written = 0;
  const told = (text: string): string => {
    written += Buffer.byteLength(text);
    return text;
  };
  yield told(HEAD);
  for (let id = 1; written < bytes; id += 4) {
    const body = Array.from({ length: 14 }, (_, at) => block(at, id, sentences)).join("\n\n");
    const comments = Array.from({ length: 30 }, (_, at) => comment(id * 100 + at, at, sentences(3)));
    yield told(item(id, "post", body, comments.join("\n")));
    yield told(item(id + 1, "revision", body));
    yield told(item(id + 2, "revision", body));
    yield told(item(id + 3, "attachment", "", attachment(id)));
  }
  yield "</channel>\n</rss>\n";
}

const HEAD = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>Koran Lama</title>
<link>https://koran.example</link>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_blog_url>https://koran.example</wp:base_blog_url>
<wp:author><wp:author_login><![CDATA[sri]]></wp:author_login><wp:author_display_name><![CDATA[Sri Wening]]></wp:author_display_name></wp:author>
<wp:category><wp:category_nicename>daerah</wp:category_nicename><wp:cat_name><![CDATA[Daerah]]></wp:cat_name></wp:category>
`;

function block(at: number, id: number, sentences: (count: number) => string): string {
  if (at === 4) return `<!-- wp:heading --><h2>${sentences(1)}</h2><!-- /wp:heading -->`;
  if (at === 6)
    return `<!-- wp:image --><figure class="wp-block-image"><img src="https://koran.example/wp-content/uploads/2012/01/foto-${id}-1024x768.jpg" alt="Foto"/><figcaption>${sentences(1)}</figcaption></figure><!-- /wp:image -->`;
  if (at === 9) return `[caption width="300"]${sentences(1)}[/caption]`;
  return `<!-- wp:paragraph --><p>${sentences(7)} <a href="https://koran.example/?p=${Math.max(1, id - 4)}">Lihat</a>.</p><!-- /wp:paragraph -->`;
}

const comment = (id: number, at: number, text: string): string =>
  `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[Pembaca ${at}]]></wp:comment_author><wp:comment_date_gmt>2020-01-01 00:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[${text}]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>${at % 3 === 0 ? 0 : id - 1}</wp:comment_parent></wp:comment>`;

const attachment = (id: number): string =>
  `<wp:attachment_url><![CDATA[https://koran.example/wp-content/uploads/2012/01/foto-${id}.jpg]]></wp:attachment_url>`;

function item(id: number, type: string, body: string, more = ""): string {
  const date = new Date(FIRST + ((id * 37) % 6500) * DAY).toISOString().slice(0, 19).replace("T", " ");
  const status = type === "post" ? "publish" : "inherit";
  return `<item><title><![CDATA[Berita nomor ${id} dari pelabuhan]]></title><link>https://koran.example/?p=${id}</link><dc:creator><![CDATA[sri]]></dc:creator><content:encoded><![CDATA[${body}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_date><![CDATA[${date}]]></wp:post_date><wp:post_date_gmt><![CDATA[${date}]]></wp:post_date_gmt><wp:post_name><![CDATA[berita-${id}]]></wp:post_name><wp:status>${status}</wp:status><wp:post_parent>${type === "post" ? 0 : id - 1}</wp:post_parent><wp:post_type>${type}</wp:post_type><category domain="category" nicename="daerah"><![CDATA[Daerah]]></category>${more}</item>\n`;
}
