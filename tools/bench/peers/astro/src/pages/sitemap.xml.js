import { newest, urlOf } from "../lib/articles.js";
import { iso } from "../lib/dates.js";
import { site } from "../lib/site.js";

const entry = (article) =>
  `<url><loc>${site.url}${urlOf(article)}</loc><lastmod>${iso(article.data.date)}</lastmod></url>`;

export async function GET() {
  const urls = (await newest()).map(entry).join("\n");
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`,
  );
}
