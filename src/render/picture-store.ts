import path from "node:path";
import { SITE } from "../articles/ads.ts";
import type { Article, PictureRef } from "../articles/article.ts";
import type { Library } from "../articles/library.ts";
import { AUTHORS } from "../articles/portal-checks.ts";
import { collector, type Spot, wholeFile } from "../articles/report.ts";
import { portraitRef } from "../pages/columnists.ts";
import { printOf } from "../pages/fingerprint.ts";
import type { PictureView } from "../pages/views.ts";
import type { Portal } from "../portal.ts";
import type { Problem } from "../problems.ts";
import type { PlainFile } from "../publish/publish.ts";
import { focusClasses } from "./focus-classes.ts";
import { pictureLink } from "./picture-link.ts";
import type { DerivedPicture, PictureSource } from "./pictures.ts";

/** Derived pictures by the file that articles name. */
export type Derived = ReadonlyMap<string, DerivedPicture>;

/** The pictures of a portal: views for templates, files for the output, and what is wrong with the others. */
export interface PictureStore {
  readonly derived: Derived;
  readonly view: (ref: PictureRef) => PictureView | null;
  /** Print of the pictures that a story shows, as pages show them; empty where it has none. */
  readonly print: (article: Article) => string;
  /** The derived files of the pictures that these articles show. */
  readonly files: (articles: readonly Article[]) => PlainFile[];
  /** Print of the pictures of the configuration, which no story's print covers. */
  readonly configured: string;
  readonly problems: readonly Problem[];
}

interface StoreOptions {
  readonly dir: string;
  readonly cache: string;
  readonly library: Library;
  readonly portal: Portal;
  /** The base path. */
  readonly base: string;
  readonly progress?: ((stage: string, done: number, total: number) => void) | undefined;
}

/** A picture is held whole while it is read: this bounds the memory. */
const AT_ONCE = 2;

/** Derives every picture that an article names, a few at a time. */
export async function openPictures({
  dir,
  cache,
  library,
  portal,
  base,
  progress,
}: StoreOptions): Promise<PictureStore> {
  const derived = new Map<string, DerivedPicture>();

  const pictures = picturesOf(library, portal);
  const problems = await pictureProblems(dir, pictures, {
    cache,
    progress: (done) => progress?.("pictures", done, pictures.size),
    use: async (file, source) => {
      const { derivePicture } = await import("./pictures.ts");
      derived.set(file, await derivePicture(source, cache));
    },
  });

  const view = pictureViews(derived, base);
  return {
    problems,
    derived,
    view,
    print: (article) =>
      named(article, library)
        .map((ref) => printOf(view(ref)))
        .join(),
    configured: configuredPictures(portal)
      .map(({ file }) => printOf(view(portraitRef(file))))
      .join(),
    files: (articles) => {
      const shown = articles.flatMap((article) => named(article, library)).map((ref) => ref.file);
      const files = new Set([...shown, ...configuredPictures(portal).map(({ file }) => file)]);
      const wanted = new Map<string, PlainFile>();
      for (const file of files) {
        for (const made of derived.get(file)?.files ?? [])
          wanted.set(made.path, { path: made.path, file: made.file });
      }
      return [...wanted.values()];
    },
  };
}

/** The views of derived pictures; `base` is the base path. */
export const pictureViews =
  (derived: Derived, base: string) =>
  (ref: PictureRef): PictureView | null => {
    const picture = derived.get(ref.file);
    if (!picture) return null;
    return {
      src: base + picture.fallback,
      width: picture.width,
      height: picture.height,
      sources: picture.sources.map(({ type, candidates }) => ({
        type,
        srcset: candidates.map(({ path: file, width }) => `${base}${file} ${width}w`).join(", "),
      })),
      phone: phoneFile(picture, base),
      alt: ref.alt,
      caption: ref.caption,
      credit: ref.credit,
      focus: focusClasses(ref.focus),
      link: pictureLink(ref.link),
    };
  };

/** On a phone no picture stands wider, and twice as sharp costs thrice the bytes. */
const PHONE = 640;

/** WebP, which every browser shows that can read offline. */
function phoneFile({ files, sources, fallback }: DerivedPicture, base: string): PictureView["phone"] {
  const webp = sources.find(({ type }) => type === "image/webp");
  const fitting = webp?.candidates.filter(({ width }) => width <= PHONE) ?? [];
  const wanted = fitting.at(-1)?.path ?? fallback;
  return { src: base + wanted, bytes: files.find((file) => file.path === wanted)?.size ?? 0 };
}

const named = (article: Article, library: Library): PictureRef[] => [
  ...(article.image ? [article.image] : []),
  ...library.pictures(article.file),
];

/** Authors' portraits and the house's own advertisements, with the file that names them. */
const configuredPictures = ({ authors, site }: Portal): { file: string; named: string }[] => [
  ...authors.flatMap(({ portrait }) => (portrait === null ? [] : [{ file: portrait, named: AUTHORS }])),
  ...site.ads.flatMap(({ content }) =>
    "picture" in content ? [{ file: content.picture, named: SITE }] : [],
  ),
];

/** The first place that names a picture. */
interface Naming {
  readonly article: string;
  readonly at: Spot;
}

/** Every picture that an article or the configuration names, with the first place that does; `only`: of these files. */
export function picturesOf(
  library: Library,
  portal: Portal,
  only?: ReadonlySet<string>,
): Map<string, Naming> {
  const configured = configuredPictures(portal).filter(({ named }) => !only || only.has(named));
  const first = new Map<string, Naming>(
    configured.map(({ file, named }) => [file, { article: named, at: wholeFile }]),
  );
  for (const article of library.articles) {
    if (only && !only.has(article.file)) continue;
    for (const { file, line, column } of named(article, library))
      if (!first.has(file)) first.set(file, { article: article.file, at: { line, column } });
  }
  return first;
}

interface LookOptions {
  readonly cache?: string;
  readonly progress?: (done: number) => void;
  readonly use?: (file: string, source: PictureSource) => Promise<void>;
}

/** Looks at pictures, a few at a time: what is wrong with them, and what to do with those that are sound. */
export async function pictureProblems(
  dir: string,
  pictures: ReadonlyMap<string, Naming>,
  { cache, progress, use }: LookOptions = {},
): Promise<Problem[]> {
  const problems: Problem[] = [];
  if (pictures.size === 0) return problems;
  const { describePicture } = await import("./pictures.ts");
  const waiting = [...pictures];
  const look = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [file, { article, at }] = next;
      const source = await describePicture(path.join(dir, file), cache);
      if (!("trouble" in source)) await use?.(file, source);
      else {
        const { report, problems: found } = collector(article);
        report("error", `picture.${source.trouble}`, at, { picture: file });
        problems.push(...found);
      }
      progress?.(pictures.size - waiting.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, look));
  return problems;
}
