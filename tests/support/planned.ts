import type { Article, PictureRef } from "../../src/articles/article.ts";
import type { PlainPage } from "../../src/articles/configuration.ts";
import type { StoryHistory } from "../../src/history/model.ts";
import { type Newsroom, newsroom } from "../../src/newsroom/newsroom.ts";
import { resolveReadAlso } from "../../src/newsroom/read-also.ts";
import { allChanged, type Changes, type Ledger, ledger } from "../../src/pages/changes.ts";
import type { PageEntry } from "../../src/pages/entry.ts";
import { fingerprint, printOf } from "../../src/pages/fingerprint.ts";
import { plan } from "../../src/pages/plan.ts";
import type { PictureView } from "../../src/pages/views.ts";
import type { Portal } from "../../src/portal.ts";
import type { AssetPaths } from "../../src/render/assets.ts";
import { cardPaths } from "../../src/render/card-store.ts";
import { focusClasses } from "../../src/render/focus-classes.ts";
import { pictureLink } from "../../src/render/picture-link.ts";
import type { Derived } from "../../src/render/picture-store.ts";
import { outputFile } from "../../src/urls.ts";

/** All that a page plan is made from. */
export interface Situation {
  readonly portal: Portal;
  readonly plainPages: readonly PlainPage[];
  readonly articles: readonly Article[];
  /** What became of a picture, by its file, where it is not as all others; null where it is unusable. */
  readonly views: ReadonlyMap<string, Partial<PictureView> | null>;
  /** Pictures in a body, by the body's hash. */
  readonly bodies: ReadonlyMap<string, readonly PictureRef[]>;
  /** What was changed since publication, by file of the story. */
  readonly histories: ReadonlyMap<string, { readonly print: string; readonly history: StoryHistory }>;
  readonly now: number;
  readonly drafts: boolean;
  readonly assets: AssetPaths;
  readonly version: string;
}

export interface Planned {
  readonly newsroom: Newsroom;
  readonly ledger: Ledger;
  readonly entries: (changes?: Changes, published?: Fingerprints) => PageEntry[];
}

/** Fingerprints by output file. */
export type Fingerprints = ReadonlyMap<string, string>;

export const fingerprintsOf = (entries: readonly PageEntry[]): Fingerprints =>
  new Map(entries.map((entry) => [outputFile(entry.url), entry.fingerprint]));

const code = {
  parsing: "",
  indexing: "",
  checking: "",
  rendering: "kode",
  assets: "",
  pictures: "",
  cards: "",
  layout: (kind: string) => kind,
};

/** Goes from the articles to the plan as a build does, without files. */
export function planned(situation: Situation): Planned {
  const { portal, articles, now, drafts, views } = situation;
  const news = newsroom(articles, resolveReadAlso(articles), portal, { now, drafts });
  const shown = new Map<PictureRef, PictureView | null>();
  const picture = (ref: PictureRef): PictureView | null => {
    const known = shown.get(ref);
    if (known !== undefined) return known;
    const view = viewOf(ref, views.get(ref.file));
    shown.set(ref, view);
    return view;
  };
  const bodyPictures = ({ bodyHash }: Article) => situation.bodies.get(bodyHash) ?? [];
  const prints = new Map(articles.map((article) => [article, fingerprint(article)]));
  const print = (article: Article) =>
    (prints.get(article) ?? "") + (situation.histories.has(article.file) ? "+" : "");
  const pictures = (article: Article) =>
    [...(article.image ? [article.image] : []), ...bodyPictures(article)]
      .map((ref) => printOf(picture(ref)))
      .join();
  return {
    newsroom: news,
    ledger: ledger({ newsroom: news, print, pictures }),
    entries: (changes = allChanged, published = new Map()) =>
      plan({
        ...situation,
        newsroom: news,
        preview: drafts,
        code,
        picture,
        print,
        bodyPictures,
        shareCard: cardPaths({ portal, derived: derivedOf(articles, picture), engine: "mesin", drafts }),
        historyPrint: ({ file }) => situation.histories.get(file)?.print ?? null,
        historyOf: (print) => {
          const found = [...situation.histories.values()].find((one) => one.print === print);
          if (!found) throw new Error(`no history ${print}`);
          return found.history;
        },
        changes,
        published: (file) => published.get(file),
      }),
  };
}

/** The lead pictures as they were made. */
const derivedOf = (articles: readonly Article[], picture: (ref: PictureRef) => PictureView | null): Derived =>
  new Map(
    articles.flatMap(({ image }) => {
      const view = image && picture(image);
      if (!view) return [];
      const { src, width, height } = view;
      return [[image.file, { hash: src, fallback: src, width, height, sources: [], files: [] }]];
    }),
  );

function viewOf(ref: PictureRef, facts: Partial<PictureView> | null = {}): PictureView | null {
  if (facts === null) return null;
  const { alt, caption, credit } = ref;
  const src = `/gambar/${ref.file}`;
  return {
    src,
    width: 800,
    height: 600,
    sources: [],
    phone: { src, bytes: 40_000 },
    alt,
    caption,
    credit,
    focus: focusClasses(ref.focus),
    link: pictureLink(ref.link),
    ...facts,
  };
}
