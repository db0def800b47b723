import type { Article } from "../articles/article.ts";
import type { ArticleImage } from "../render/structured-article.ts";
import { cardSize } from "../share-cards/card-input.ts";
import { urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { PictureView } from "./views.ts";

/** A picture as those see it who show a story elsewhere. */
export interface SharedPicture extends ArticleImage {
  readonly alt: string;
}

/** A story's share card: its text is what is written on it. */
export function shareCard(
  { links, edition, shareCard: fileOf }: PlanContext,
  article: Article,
): SharedPicture | null {
  const file = fileOf(article);
  if (file === null) return null;
  const alt = `${article.headline} – ${edition(article.lang).site.name}`;
  return { url: links.absolute(urls.file(file)), ...cardSize, alt, caption: null, credit: null };
}

/** A story's lead picture. */
export const leadPicture = (
  { portal }: PlanContext,
  { src, width, height, alt, caption, credit }: PictureView,
): SharedPicture => ({
  url: new URL(src, portal.site.url).href,
  width,
  height,
  alt,
  caption,
  credit,
});
