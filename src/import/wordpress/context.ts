import path from "node:path";
import type { ArticleContext } from "../content/article-markdown.ts";
import type { Attachment } from "../content/shortcode.ts";
import type { Take } from "../note.ts";
import type { ImportRun } from "../run.ts";
import type { Upload } from "../uploads.ts";
import type { WxrItem } from "../wxr/item.ts";
import type { Linker } from "./linker.ts";
import type { MediaFile, Survey } from "./survey.ts";

/** Names that cameras, phones and clipboards give. */
const NO_WORDS =
  /^(?:img|image|dsc[nf]?|dcp|screenshot|screen shot|whatsapp image|pxl|photo|foto|untitled|unnamed|p\d)?[\s\d_.\-()x]*(?:wa\d+)?$|^[\da-f-]{16,}$/i;

export interface PostContext {
  readonly run: ImportRun;
  readonly survey: Survey;
  readonly linker: Linker;
  readonly mediaByUrl: (url: string) => MediaFile | undefined;
  readonly ownMedia: (id: string) => readonly MediaFile[];
}

/** Pictures that a post has used, and those that are not at hand. */
export interface PictureUse {
  readonly used: Upload[];
  readonly missing: Set<string>;
}

/** Text for readers who do not see a picture: its own, else its caption or title, else the headline. */
export function altOf(
  media: Attachment | undefined,
  alt: string,
  caption: string,
  headline: string,
  take: Take,
): string {
  const title = (media?.title ?? "").replace(/\.[a-z]{3,4}$/i, "");
  const said = [alt, media?.alt ?? "", caption, media?.caption ?? "", NO_WORDS.test(title) ? "" : title].find(
    (text) => text.trim() !== "",
  );
  if (said !== undefined) return said;
  take("alt-from-headline");
  return headline;
}

/** What a post's text needs in order to become Markdown. `file` is where it comes to lie. */
export function articleContext(
  item: WxrItem,
  file: string,
  headline: string,
  { run, survey, linker, mediaByUrl, ownMedia }: PostContext,
  use: PictureUse,
  take: Take,
): ArticleContext {
  const isPage = file.startsWith("_portal/");
  return {
    words: run.words,
    take,
    href: (written) => linker.href(written, item.link, take),
    headline: (written) => linker.headline(written, item.link),
    footnotes: item.meta.get("footnotes") ?? "",
    reusable: (id) => survey.reusable.get(id) ?? null,
    attachment: (id) => survey.media.get(id) ?? null,
    own: () => ownMedia(item.id),
    picture(source) {
      const url = linker.absolute(source.src, item.link);
      const media =
        (source.id ? survey.media.get(source.id) : undefined) ?? (url ? mediaByUrl(url) : undefined);
      const upload = run.pictures.find(source.src, media?.url ?? "");
      if (upload && !isPage) {
        use.used.push(upload);
        const caption = source.caption;
        return {
          kind: "there",
          path: path.posix.relative(path.posix.dirname(file), upload.target),
          alt: altOf(media, source.alt, caption, headline, take),
          caption,
        };
      }
      if (isPage && upload) take("page-picture", { url: url ?? source.src.slice(0, 200) });
      else if (url === null) take("picture-refused", { url: source.src.slice(0, 100), reason: "address" });
      else {
        take("picture-missing", { url });
        use.missing.add(url);
      }
      return { kind: "elsewhere", url };
    },
  };
}
