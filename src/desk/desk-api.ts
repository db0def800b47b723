import type { IncomingMessage } from "node:http";
import path from "node:path";
import { isoOf } from "../dates.ts";
import { deskHints } from "../i18n/desk/hints.ts";
import { deskWords } from "../i18n/desk/words.ts";
import { pictureFormat } from "../render/picture-format.ts";
import { links } from "../urls.ts";
import { isInside, placeOf } from "./article-path.ts";
import type { DeskPortal } from "./desk-model.ts";
import type { DeskRoom } from "./desk-room.ts";
import { deskStories } from "./desk-stories.ts";
import { editRequest } from "./edit-request.ts";
import { articleForm } from "./form.ts";
import { previewPage } from "./preview-page.ts";
import { readBody } from "./read-body.ts";
import { Refusal } from "./refusal.ts";
import { LARGEST_PICTURE, savePicture } from "./save-picture.ts";
import { storyLines } from "./story-lines.ts";
import { bytesOf } from "./write-file.ts";

/** What the API answers: JSON, a picture, or the page of a preview. */
export type Answer =
  | { readonly json: unknown }
  | { readonly bytes: Uint8Array; readonly type: string }
  | { readonly preview: string };

export interface ApiRequest {
  readonly method: string;
  /** After `desk/api/`. */
  readonly name: string;
  readonly query: URLSearchParams;
  readonly request: IncomingMessage;
}

const LARGEST_TEXT = 8 * 1024 * 1024;
/** Previews that can still be shown: one a window, and a few to spare. */
const PREVIEWS = 8;

/** The desk's API: what the page asks, by name. Whoever calls it has passed the guard. */
export function deskApi(room: DeskRoom) {
  const stories = deskStories(room);
  const previews = new Map<string, string>();
  let number = 0;

  const get: Readonly<Record<string, (query: URLSearchParams) => Promise<Answer>>> = {
    portal: async () => ({ json: await portal(room) }),
    stories: async () => ({ json: storyLines(await room.reading(), Date.now()) }),
    story: async (query) => ({ json: await stories.open(query.get("file") ?? "") }),
    picture: async (query) => picture(query.get("file") ?? ""),
    preview: async (query) => {
      const page = previews.get(query.get("number") ?? "");
      if (page === undefined) throw new Refusal(404, "no-such-thing");
      return { preview: page };
    },
  };

  const post: Readonly<Record<string, (asked: ApiRequest) => Promise<Answer>>> = {
    check: async (asked) => ({ json: await stories.check(await edit(asked)) }),
    save: async (asked) => ({ json: await stories.save(await edit(asked)) }),
    preview: async (asked) => ({ json: { number: await preview(await edit(asked)) } }),
    picture: async ({ request, query }) => {
      const folder = query.get("folder") ?? (await today(room));
      const bytes = await readBody(request, LARGEST_PICTURE);
      const name = await savePicture(room.dir, { folder, name: query.get("name") ?? "", bytes });
      room.changed();
      return { json: { name, folder } };
    },
  };

  const edit = async ({ request }: ApiRequest) => editRequest(await readBody(request, LARGEST_TEXT));

  async function preview(request: ReturnType<typeof editRequest>): Promise<string | null> {
    const { base } = links((await room.reading()).portal.site.url);
    const href = (file: string): string => `${base}desk/api/picture?file=${encodeURIComponent(file)}`;
    const page = await previewPage(room, await stories.text(request), href);
    if (page === null) return null;
    number += 1;
    previews.set(String(number), page);
    previews.delete(String(number - PREVIEWS));
    return String(number);
  }

  async function picture(file: string): Promise<Answer> {
    const bytes = await bytesOf(await placeOf(room.dir, file, isInside));
    const format = bytes && pictureFormat(bytes);
    // Whatever lies there: nothing but pictures is given away, by what they are and not by their names.
    if (!bytes || typeof format !== "string") throw new Refusal(404, "no-such-file", { file });
    return { bytes, type: `image/${format}` };
  }

  return async (asked: ApiRequest): Promise<Answer> => {
    const { method, name, query } = asked;
    if (method === "POST" && Object.hasOwn(post, name) && post[name]) return post[name](asked);
    if (method !== "POST" && Object.hasOwn(get, name) && get[name]) return get[name](query);
    throw new Refusal(404, "no-such-thing", { name: path.posix.basename(name) });
  };
}

async function portal(room: DeskRoom): Promise<DeskPortal> {
  const { portal } = await room.reading();
  const { site, sections, authors, sources, topics } = portal;
  const lang = site.lang === "en" ? "en" : "id";
  const words = deskWords(lang);
  const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ id, name }));
  return {
    name: site.name,
    lang,
    zone: site.timezone,
    home: links(site.url).base,
    words,
    form: articleForm(words, deskHints(lang)),
    sections: named(sections),
    authors: named(authors),
    sources: named(sources),
    topics: named(topics),
    defaultSection: site.defaultSection,
    now: isoOf(Date.now(), site.timezone).slice(0, 16).replace("T", " ").replace(":", "."),
  };
}

async function today(room: DeskRoom): Promise<string> {
  const { site } = (await room.reading()).portal;
  return isoOf(Date.now(), site.timezone).slice(0, 7).replace("-", "/");
}
