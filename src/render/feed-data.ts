import type { ArticleBody, Block } from "../articles/article.ts";
import { escapeHtml } from "../escape-html.ts";
import type { FeedPage, FeedStory } from "../pages/feed-pages.ts";
import { withBase } from "../pages/plain-pages.ts";
import type { PictureView } from "../pages/views.ts";
import { titlesInBody } from "./article-body.ts";
import type { FeedData } from "./feeds.ts";

/** A feed with the full text of its stories, every link absolute. */
export async function feedData(
  page: FeedPage,
  body: (file: string, hash: string) => Promise<ArticleBody>,
): Promise<FeedData> {
  const { stories, root, publisher, format: _format, ...rest } = page;
  const items = [];
  for (const story of stories) {
    const {
      body: ref,
      bodyPictures: _pictures,
      titles: _titles,
      corrections: _said,
      image,
      ...facts
    } = story;
    items.push({
      ...facts,
      html: storyHtml(story, await body(ref.file, ref.hash), root),
      image: image && { url: absolute(image.src, root), type: "image/jpeg", length: null },
    });
  }
  return { ...rest, copyright: publisher, items };
}

function storyHtml(story: FeedStory, body: ArticleBody, root: string): string {
  const inBody = titlesInBody(body);
  const rest = story.titles.flatMap((_, index) => (inBody.has(index) ? [] : [index]));
  const parts = body.blocks.map((block) => {
    if (block.type === "html") return withBase(block.html, `${root}/`);
    if (block.type === "entry") return entry(block);
    if (block.type === "figure") return figure(story.bodyPictures[block.picture] ?? null, root);
    if (block.type === "gallery")
      return block.pictures.map((number) => figure(story.bodyPictures[number] ?? null, root)).join("");
    return readAlso(block.items, story);
  });
  const corrections = story.corrections.map((text) => `<p><strong>${escapeHtml(text)}</strong></p>`);
  return [...corrections, figure(story.image, root), ...parts, readAlso(rest, story)].join("");
}

const entry = ({ day, time, title }: Extract<Block, { readonly type: "entry" }>): string =>
  `<h2>${escapeHtml([day, time, title].filter(Boolean).join(" "))}</h2>`;

function figure(picture: PictureView | null, root: string): string {
  if (!picture) return "";
  const caption = [picture.caption, picture.credit].filter((text) => text !== null).join(" — ");
  const shown = `<img src="${escapeHtml(absolute(picture.src, root))}" alt="${escapeHtml(picture.alt)}" width="${picture.width}" height="${picture.height}">`;
  const words = [
    ...(caption ? [escapeHtml(caption)] : []),
    ...(picture.link ? [anchor(picture.link.href, escapeHtml(picture.link.site))] : []),
  ].join(" ");
  return `<figure>${picture.link ? anchor(picture.link.href, shown) : shown}${words ? `<figcaption>${words}</figcaption>` : ""}</figure>`;
}

const anchor = (href: string, html: string): string => `<a href="${escapeHtml(href)}">${html}</a>`;

function readAlso(items: readonly number[], story: FeedStory): string {
  const shown = items.flatMap((index) => story.titles[index] ?? []);
  if (shown.length === 0) return "";
  const lines = shown.map(
    ({ title, href }) =>
      `<li>${href ? `<a href="${escapeHtml(href)}">${escapeHtml(title)}</a>` : escapeHtml(title)}</li>`,
  );
  return `<ul>${lines.join("")}</ul>`;
}

const absolute = (src: string, root: string): string => new URL(src, root).href;
