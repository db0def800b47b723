import type { ArticleBody, Block } from "../articles/article.ts";
import { counter } from "../i18n/counter.ts";
import type { ArticleData } from "../pages/article-data.ts";
import type { ArticleView, BlockView, ReadAlsoView } from "../pages/article-view.ts";
import { withBase } from "../pages/plain-pages.ts";
import { entryViews } from "./live-entries.ts";
import { liveBlogPosting } from "./structured-live.ts";
import { withAds } from "./with-ads.ts";

/** Puts a body into an article page's data. Read-also titles that stand in mid-body are not repeated at the end. */
export function fillBody(data: ArticleData, body: ArticleBody): ArticleView {
  const inBody = titlesInBody(body);
  const shown = (items: readonly (ReadAlsoView | null)[]): ReadAlsoView[] =>
    items.filter((item) => item !== null);
  const view = (block: Block): BlockView[] => {
    if (block.type === "entry") return [];
    if (block.type === "html") return [{ type: "html", html: withBase(block.html, data.base) }];
    if (block.type === "figure") {
      const picture = data.bodyPictures[block.picture] ?? null;
      return picture ? [{ type: "figure", picture }] : [];
    }
    if (block.type === "gallery") return gallery(block.pictures, data);
    const items = shown(block.items.map((index) => data.titles[index] ?? null));
    return items.length > 0 ? [{ type: "readAlso", items }] : [];
  };
  const first = body.blocks.findIndex(({ type }) => type === "entry");
  const before = first < 0 ? body.blocks : body.blocks.slice(0, first);
  const entries = first < 0 ? [] : entryViews(body.blocks.slice(first), data, view);
  return {
    ...data,
    ...(entries.length > 0 && { head: { ...data.head, jsonLd: liveBlogPosting(data, entries) } }),
    blocks: withAds(before.flatMap(view), data.shell.ads),
    entries,
    readAlso: shown(data.titles.filter((_, index) => !inBody.has(index))),
  };
}

/** What is left of a gallery without pictures that cannot be shown. */
function gallery(numbers: readonly number[], { bodyPictures, shell: { t, lang } }: ArticleData): BlockView[] {
  const pictures = numbers.flatMap((number) => bodyPictures[number] ?? []);
  return pictures.length > 0
    ? [{ type: "gallery", pictures, label: counter(lang)(t.gallery, pictures.length) }]
    : [];
}

/** Read-also titles that stand in mid-body, by their place in `Article.readAlso`. */
export const titlesInBody = (body: ArticleBody): Set<number> =>
  new Set(body.blocks.flatMap((block) => (block.type === "readAlso" ? block.items : [])));
