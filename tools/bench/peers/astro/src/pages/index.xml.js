import { newest, urlOf } from "../lib/articles.js";
import { escapeXml } from "../lib/escape-xml.js";
import { site } from "../lib/site.js";

function item(article) {
  const { title, date, summary } = article.data;
  const url = site.url + urlOf(article);
  return `<item><title>${escapeXml(title)}</title><link>${url}</link><guid>${url}</guid><pubDate>${date.toUTCString()}</pubDate><description>${escapeXml(summary)}</description></item>`;
}

export async function GET() {
  const items = (await newest()).slice(0, 20).map(item).join("\n");
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>${site.title}</title><link>${site.url}/</link><description>${site.title}</description>\n${items}</channel></rss>\n`,
  );
}
