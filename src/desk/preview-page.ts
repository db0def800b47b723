import fs from "node:fs/promises";
import path from "node:path";
import type { PictureRef } from "../articles/article.ts";
import { codeHashes } from "../code-hash.ts";
import { look } from "../identity/look.ts";
import { newsroom } from "../newsroom/newsroom.ts";
import { articleEntries } from "../pages/article-pages.ts";
import { planContext } from "../pages/context.ts";
import { entryMaker } from "../pages/entry-maker.ts";
import type { PictureView } from "../pages/views.ts";
import { noHistory, noKnowledge } from "../planning.ts";
import { project } from "../project.ts";
import { fillBody } from "../render/article-body.ts";
import { renderer } from "../render/nunjucks.ts";
import { rememberedAssets } from "../render/remembered-assets.ts";
import type { CheckedText } from "./check-text.ts";
import type { DeskRoom } from "./desk-room.ts";

/** Draws the page of a text that may not be saved yet, by the portal's own layouts; null where there is no article. */
export async function previewPage(
  room: DeskRoom,
  checked: CheckedText,
  pictureHref: (file: string) => string,
): Promise<string | null> {
  const { article, body, articles, readAlso } = checked;
  if (!article || !body) return null;
  const { portal, plainPages, library, now } = await room.reading();
  const assets = await rememberedAssets({
    layoutsDir: path.join(project, "layouts"),
    clientDir: path.join(project, "src/client"),
    cache: room.cache,
    state: room.state,
    sources: codeHashes(project).assets,
    look: look(portal),
    full: false,
  });
  const room_ = newsroom(articles, readAlso, portal, { now, drafts: true });
  const asked = new Map<string, PictureRef>();
  const views = new Map<string, PictureView>();
  const context = planContext({
    ...noKnowledge,
    portal,
    newsroom: { ...room_, articles: [article] },
    plainPages,
    assets: assets.urls,
    now,
    ...noHistory,
    shareCard: () => null,
    preview: true,
    picture: (ref) => {
      asked.set(ref.file, ref);
      const view = views.get(ref.file);
      return view ? { ...view, alt: ref.alt, caption: ref.caption, credit: ref.credit } : null;
    },
  });
  const make = entryMaker({ code: noKnowledge.code, site: portal.site, published: () => "" });
  const [entry] = articleEntries(context, make, ({ file }) =>
    file === article.file ? body.pictures : library.pictures(file),
  );
  if (!entry) return null;
  // Once to learn which pictures it shows, and again when their sizes are known.
  entry.data();
  for (const [file, ref] of asked) {
    const view = await originalView(room.dir, ref, pictureHref(file));
    if (view) views.set(file, view);
  }
  return renderer().render("article.njk", fillBody(entry.data(), body));
}

/** The picture as it was uploaded: its derived files are made when the story is saved. */
async function originalView(dir: string, ref: PictureRef, src: string): Promise<PictureView | null> {
  const { headerSize } = await import("../render/picture-decoder.ts");
  const bytes = await fs.readFile(path.join(dir, ref.file)).catch(() => null);
  const size = bytes && (await headerSize(bytes));
  if (!size) return null;
  const { alt, caption, credit } = ref;
  return {
    src,
    ...size,
    focus: "",
    link: null,
    sources: [],
    phone: { src, bytes: bytes.byteLength },
    alt,
    caption,
    credit,
  };
}
