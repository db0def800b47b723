import fs from "node:fs";
import path from "node:path";
import { plain } from "../html/plain.ts";
import { notes, type Take } from "../note.ts";
import { type Ledger, openLedger } from "../portal/ledger.ts";
import { type Place, slugOf } from "../portal/places.ts";
import type { ImportRun } from "../run.ts";
import type { WxrItem } from "../wxr/item.ts";
import { readWxr } from "../wxr/read-wxr.ts";
import { aliasesOf } from "./aliases.ts";
import { amendPortal } from "./amend-portal.ts";
import { bylineOf } from "./byline.ts";
import type { PostContext } from "./context.ts";
import { problemOf } from "./faults.ts";
import { publishedAt } from "./instants.ts";
import { itemKey } from "./item-key.ts";
import { kindOf } from "./kinds.ts";
import { linker, type Target } from "./linker.ts";
import { mediaOutcome, otherOutcome } from "./media-outcome.ts";
import { people } from "./people.ts";
import { statusOf } from "./status.ts";
import { type MediaFile, type Surveyed, survey } from "./survey.ts";
import { taxonomy } from "./taxonomy.ts";
import { writePost } from "./write-post.ts";

interface Planned extends Target {
  readonly place: Place;
  readonly section: string | null;
  readonly post: Surveyed;
  readonly isOld: boolean;
}

/**
 * Imports one WordPress export: once through it for what its posts need to know of each other, once more to write them
 * one by one. What a former run has imported is left alone.
 */
export async function importWordpress(file: string, run: ImportRun): Promise<void> {
  const { portal, places, sink } = run;
  const base = new URL(portal.site.url).pathname;
  const name = path.basename(file);
  const pageIds = new Set(pagesThere(run.articles));
  const terms = taxonomy(portal, pageIds);
  const found = await survey(file, portal, terms);
  for (const fault of found.faults) sink.problem(problemOf(name, fault));
  const ledger = await openLedger(run.articles, ledgerName(found.head.blogUrl, name), run.dryRun);
  try {
    const planned = planAll(found.posts, terms, run, ledger);
    const byPath = new Map<string, Planned>();
    const byNumber = new Map<string, Planned>();
    for (const one of planned.values()) {
      if (one.post.link && !byPath.has(one.post.link)) byPath.set(one.post.link, one);
      if (one.post.id) byNumber.set(one.post.id, one);
    }
    const mediaByUrl = new Map<string, MediaFile>();
    const ownMedia = new Map<string, MediaFile[]>();
    for (const media of found.media.values()) {
      mediaByUrl.set(media.url, media);
      const list = ownMedia.get(media.parent);
      if (list) list.push(media);
      else if (media.parent && media.parent !== "0") ownMedia.set(media.parent, [media]);
    }
    const context: PostContext = {
      run,
      survey: found,
      linker: linker({
        blogUrl: found.head.blogUrl,
        base,
        byPath: (one) => byPath.get(one),
        byNumber: (id) => byNumber.get(id),
      }),
      mediaByUrl: (url) => mediaByUrl.get(url),
      ownMedia: (id) => ownMedia.get(id) ?? [],
    };
    const authors = people(portal);
    const live = { topics: new Set<string>(), authors: new Map<string, string>() };
    const redirects: { from: string; to: string }[] = [];
    const sticky: string[] = [];
    const done = new Set<string>();

    async function post(item: WxrItem): Promise<void> {
      const { take, list } = notes();
      const kind = kindOf(item.type);
      const key = itemKey(item);
      const plan = planned.get(key);
      const headline = plain(item.title);
      const tell = (target: string | null): void =>
        sink.outcome({
          source: item.link || item.guid || `#${item.id}`,
          type: item.type,
          title: headline,
          file: target,
          status: target === null ? "skipped" : "imported",
          notes: list,
        });
      const skip = (...told: Parameters<Take>): void => {
        take(...told);
        tell(null);
      };
      if (done.has(key)) return skip("same-post-twice", { id: item.id });
      done.add(key);
      if (!plan) return skip("not-readable");
      if (plan.isOld) return skip("already-imported", { file: plan.place.file });
      const published = publishedAt(item, portal.site.timezone);
      const instant = plan.post.instant;
      const status = statusOf(item, kind, headline, instant, run.now, take);
      if (status === "left-out") return tell(null);
      if (published && published.from !== "own" && status === "live")
        take("date-from-elsewhere", { field: published.from });
      const isDraft = status === "draft";
      const isPage = plan.place.file.startsWith("_portal/");
      if (kind === "page" && !isPage) take("as-draft-page");
      const byline = bylineOf(item, found.authors, found.guests);
      if (byline.isGuest) take("guest-author", { names: byline.names.join(", ") });
      const ids = isPage ? [] : byline.names.flatMap((one) => authors.idOf(one, bioOf(one)) ?? []);
      const topics = isPage ? [] : terms.topics(item, plan.section);
      if (kind === "article" && plan.section === null) take("no-category");
      const own = context.ownMedia(item.id);
      const aliases = aliasesOf(item, plan.place.url, own, base, places, take);
      const wasWritten = await writePost(
        item,
        {
          file: plan.place.file,
          headline,
          instant,
          isDraft,
          isPage,
          section: plan.section === portal.site.defaultSection ? null : plan.section,
          topics,
          authors: ids,
          aliases: isPage ? [] : aliases,
        },
        context,
        take,
      );
      if (!wasWritten) return tell(null);
      ledger.add(key, plan.place.file);
      if (isPage) redirects.push(...aliases.map((from) => ({ from, to: plan.url })));
      else if (!isDraft && instant !== null && instant <= run.now) {
        for (const topic of topics) live.topics.add(topic);
        const [author] = ids;
        if (author && !byline.isGuest && item.creator) live.authors.set(item.creator, author);
      }
      if (item.sticky === "1" && !isDraft && !isPage) sticky.push(plan.place.file);
      tell(plan.place.file);
    }

    const bioOf = (written: string): string =>
      plain([...found.guests.values()].find((guest) => guest.name === written)?.bio ?? "");

    for await (const part of readWxr(file, () => undefined)) {
      if (part.kind === "head") continue;
      const kind = kindOf(part.item.type);
      if (kind === "article" || kind === "page" || kind === "foreign") await post(part.item);
      else if (kind !== "attachment") otherOutcome(part.item, kind, run);
    }
    for (const media of found.media.values())
      mediaOutcome(media, run, byNumber.get(media.parent)?.place.file ?? null);
    terms.keepUnused();
    await amendPortal(run, { terms, live, redirects, sticky, authors: authors.fresh(), base, name });
  } finally {
    ledger.close();
  }
}

/** Places every post before the first is written, in the export's order. */
function planAll(
  posts: readonly Surveyed[],
  terms: ReturnType<typeof taxonomy>,
  run: ImportRun,
  ledger: Ledger,
): Map<string, Planned> {
  const { portal, places } = run;
  const planned = new Map<string, Planned>();
  const sections = posts.map((post) =>
    post.kind === "page" ? null : (terms.section(post.categories, post.primary) ?? run.section),
  );
  for (const section of sections) if (section) places.takeAddress(`/${section}/`);
  posts.forEach((post, index) => {
    if (planned.has(post.key)) return;
    const section = sections[index] ?? null;
    const known = ledger.fileOf(post.key);
    const wanted = slugOf(`tulisan-${post.id || index + 1}`, post.name, post.title);
    const asPage = post.kind === "page" && post.isLive;
    const place: Place =
      known !== undefined
        ? { file: known, url: places.urlOf(known, section ?? portal.site.defaultSection) }
        : asPage
          ? places.page(wanted).place
          : places.article(wanted, post.instant, section ?? portal.site.defaultSection).place;
    planned.set(post.key, {
      post,
      place,
      section,
      isOld: known !== undefined,
      url: place.url ?? "/",
      title: post.title,
      isLive: post.isLive && place.url !== null && (post.instant === null ? asPage : post.instant <= run.now),
    });
  });
  return planned;
}

const pagesThere = (articles: string): string[] => {
  const folder = path.join(articles, "_portal/pages");
  return fs.existsSync(folder) ? fs.readdirSync(folder).map((name) => name.replace(/\.md$/, "")) : [];
};

/** One ledger a blog, however its exports are called. */
const ledgerName = (blogUrl: string, file: string): string =>
  slugOf("wordpress", URL.canParse(blogUrl) ? `${new URL(blogUrl).host}${new URL(blogUrl).pathname}` : file);
