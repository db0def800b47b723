import path from "node:path";
import { escapePath } from "../html/escape.ts";
import type { Take } from "../note.ts";
import type { WxrItem } from "../wxr/item.ts";
import { altOf, type PictureUse, type PostContext } from "./context.ts";
import type { PostPlan } from "./write-post.ts";

export interface Featured {
  readonly path: string | null;
  readonly alt: string;
  readonly caption: string;
  readonly comments: readonly string[];
}

/** The featured picture; one that is not at hand is named in a comment, which only editors see. */
export function featuredOf(
  item: WxrItem,
  plan: PostPlan,
  { run, survey }: PostContext,
  use: PictureUse,
  take: Take,
): Featured {
  const media = survey.media.get(item.meta.get("_thumbnail_id") ?? "");
  const none = { path: null, alt: "", caption: "", comments: [] };
  if (!media) return none;
  const upload = run.pictures.find(media.url);
  if (!upload) {
    take("picture-missing", { url: media.url });
    use.missing.add(media.url);
    return { ...none, comments: [`image: ${media.url}`] };
  }
  use.used.push(upload);
  return {
    path: path.posix.relative(path.posix.dirname(plan.file), upload.target),
    alt: altOf(media, media.alt, media.caption, plan.headline, take),
    caption: media.caption,
    comments: [],
  };
}

/**
 * The picture that a theme would have shown above the text need not stand at its beginning once more. What was written
 * below it there becomes its caption, if it has none.
 */
export function withoutFeatured(
  body: string,
  { path: picture, caption }: Featured,
): { readonly body: string; readonly caption: string } {
  const [first = "", ...rest] = body.split("\n\n");
  const shown = /^!\[(?:[^\]\\]|\\.)*\]\(([^\s()]+)(?: "((?:[^"\\]|\\.)*)")?\)$/.exec(first);
  const said = (shown?.[2] ?? "").replace(/\\(["\\])/g, "$1").replaceAll("&amp;", "&");
  const isSame = picture !== null && shown?.[1] === escapePath(picture);
  if (!isSame || (said !== "" && caption !== "" && said !== caption)) return { body, caption };
  return { body: rest.join("\n\n"), caption: caption || said };
}
