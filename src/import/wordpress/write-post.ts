import path from "node:path";
import { isArabic } from "../../articles/arabic.ts";
import { captionAndCredit } from "../../articles/caption.ts";
import { clean } from "../../articles/clean.ts";
import { LARGEST } from "../../articles/largest.ts";
import { isoOf } from "../../dates.ts";
import { writeAtomically } from "../../files.ts";
import { articleMarkdown, partsOf } from "../content/article-markdown.ts";
import { plain } from "../html/plain.ts";
import { type Note, notes, type Take } from "../note.ts";
import { type FrontValue, frontMatterText } from "../portal/front-matter-text.ts";
import type { WxrItem } from "../wxr/item.ts";
import { discussionOf } from "./comments.ts";
import { articleContext, type PictureUse, type PostContext } from "./context.ts";
import { featuredOf, withoutFeatured } from "./featured.ts";
import { modifiedAt } from "./instants.ts";
import { subtitleOf, viewsOf } from "./meta.ts";

/** A post that is to be written: where, and what is known of it from elsewhere. */
export interface PostPlan {
  readonly file: string;
  readonly headline: string;
  readonly instant: number | null;
  readonly isDraft: boolean;
  readonly isPage: boolean;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly authors: readonly string[];
  readonly aliases: readonly string[];
}

const LONGEST_HEADLINE = 480;
const QUIET_MINUTE = 60_000;

/** Writes a post or page as a Markdown file; gives the notes about it, or null where it is too large to be an article. */
export async function writePost(
  item: WxrItem,
  plan: PostPlan,
  context: PostContext,
  take: Take,
): Promise<boolean> {
  const { run } = context;
  let made = textOf(item, plan, context);
  // A picture that turns out to be none is left out, and the text made anew.
  const bad = run.dryRun ? [] : await run.pictures.check(made.use.used);
  if (bad.length > 0) made = textOf(item, plan, context);
  for (const { upload, trouble } of bad) take("picture-refused", { url: upload.target, reason: trouble });
  for (const { code, params } of made.notes) take(code, params);
  if (Buffer.byteLength(made.text) > LARGEST) {
    take("too-large", { bytes: Buffer.byteLength(made.text) });
    return false;
  }
  for (const url of made.use.missing) run.pictures.missing.push({ url, file: plan.file });
  run.pictures.copy(made.use.used);
  if (run.dryRun) return true;
  await writeAtomically(path.join(run.articles, plan.file), made.text);
  return true;
}

function textOf(
  item: WxrItem,
  plan: PostPlan,
  context: PostContext,
): { readonly text: string; readonly use: PictureUse; readonly notes: readonly Note[] } {
  const { take, list } = notes();
  const use: PictureUse = { used: [], missing: new Set() };
  const { zone, words } = { zone: context.run.portal.site.timezone, words: context.run.words };
  // Hidden characters go here, so that no check need warn of them.
  let body = clean(
    articleMarkdown(item.content, articleContext(item, plan.file, plan.headline, context, use, take)),
  );
  const parts = partsOf(item.content);
  if (parts > 1) take("parts-joined", { count: parts });
  if (plan.isPage) {
    const said = discussionOf(item.comments, zone, words);
    if (said.kept > 0 && !plan.isDraft) take("comments-kept", { count: said.kept });
    const left = plan.isDraft ? item.comments.length : said.leftOut;
    if (left > 0) take("comments-left-out", { count: left });
    const text = plan.isDraft ? body : said.text ? `${body}\n\n## ${words.comments}\n\n${said.text}` : body;
    return { text: `${pageFront(item, plan, zone)}\n${text}\n`, use, notes: list };
  }
  const featured = featuredOf(item, plan, context, use, take);
  const opening = withoutFeatured(body, featured);
  body = opening.body;
  const said = captionAndCredit(opening.caption);
  const discussion = discussionOf(item.comments, zone, words);
  if (discussion.kept > 0) take("comments-kept", { count: discussion.kept });
  if (discussion.leftOut > 0) take("comments-left-out", { count: discussion.leftOut });
  if (body === "") take("empty-body");
  const excerpt = plain(item.excerpt);
  const subtitle = plain(subtitleOf(item) ?? "");
  const modified = modifiedAt(item, zone);
  const isChanged = modified !== null && plan.instant !== null && modified > plan.instant + QUIET_MINUTE;
  const declared = item.terms.find(
    ({ domain, slug }) => domain === "language" && /^(?:id|en|ar)$/.test(slug),
  )?.slug;
  const lang = declared ?? (isArabic(`${plan.headline}\n${body}`) ? "ar" : undefined);
  const fields: Record<string, FrontValue> = {
    headline: headlineOf(plan.headline, take) || undefined,
    kicker: excerpt && subtitle && subtitle !== excerpt ? subtitle : undefined,
    standfirst: excerpt || subtitle || undefined,
    date: plan.instant === null ? undefined : written(plan.instant, zone),
    updated: isChanged ? written(modified, zone) : undefined,
    section: plan.section ?? undefined,
    topics: plan.topics,
    authors: plan.authors,
    lang: lang === context.run.portal.site.lang ? undefined : lang,
    image: featured.path,
    imageAlt: featured.path === null ? undefined : featured.alt,
    imageCaption: featured.path === null ? undefined : (said.caption ?? undefined),
    imageCredit: featured.path === null ? undefined : (said.credit ?? undefined),
    draft: plan.isDraft ? true : undefined,
    comments: discussion.kept > 0 ? discussion.kept : undefined,
    views: viewsOf(item),
    aliases: plan.aliases,
  };
  const after = discussion.text === "" ? "" : `\nDISKUSI:\n\n${discussion.text}\n`;
  const text = `${frontMatterText(fields, featured.comments)}\n${body}${body ? "\n" : ""}${after}`;
  return { text, use, notes: list };
}

const written = (instant: number, zone: string): string => isoOf(instant, zone).replace(/\.\d{3}/, "");

function headlineOf(headline: string, take: Take): string {
  if (headline.length <= LONGEST_HEADLINE) return headline;
  take("headline-cut", { headline });
  return `${headline.slice(0, LONGEST_HEADLINE).replace(/\s+\S*$/, "")}…`;
}

function pageFront(item: WxrItem, plan: PostPlan, zone: string): string {
  const modified = modifiedAt(item, zone) ?? plan.instant;
  return frontMatterText({
    title: plan.headline,
    description: plain(item.excerpt) || undefined,
    updated: modified === null ? undefined : written(modified, zone),
  });
}
