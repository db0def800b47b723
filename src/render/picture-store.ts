import path from "node:path";
import type { Article, PictureRef } from "../articles/article.ts";
import type { CommittedBlobs } from "../articles/blobs.ts";
import type { Library } from "../articles/library.ts";
import { once } from "../once.ts";
import { portraitRef } from "../pages/columnists.ts";
import { printOf } from "../pages/fingerprint.ts";
import type { PictureView } from "../pages/views.ts";
import type { Pieces } from "../pieces.ts";
import type { Portal } from "../portal.ts";
import type { Problem } from "../problems.ts";
import type { PlainFile } from "../publish/publish.ts";
import { inTwoLanes } from "./at-most.ts";
import { focusClasses } from "./focus-classes.ts";
import { pictureFolder, recordName } from "./picture-cache.ts";
import { pictureLink } from "./picture-link.ts";
import { derivedFrom, pictureMemory } from "./picture-memory.ts";
import type { DerivedPicture } from "./picture-model.ts";
import {
  configuredPictures,
  type Naming,
  namedPictures,
  pictureProblems,
  picturesOf,
} from "./picture-problems.ts";
import { sweep } from "./sweep.ts";

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
  /** Makes sure that these files of the output are in the cache: what was remembered of them may be gone. */
  readonly ensure: (files: readonly string[]) => Promise<void>;
}

interface StoreOptions {
  readonly dir: string;
  readonly cache: string;
  /** Of the code that makes pictures. */
  readonly state: Pieces;
  readonly full: boolean;
  readonly committed: CommittedBlobs;
  readonly library: Library;
  readonly portal: Portal;
  /** The base path. */
  readonly base: string;
  readonly progress?: ((stage: string, done: number, total: number) => void) | undefined;
}

/** Derives every picture that an article names, a few at a time; those that are known from before are not read. */
export async function openPictures({
  dir,
  cache,
  state,
  full,
  committed,
  library,
  portal,
  base,
  progress,
}: StoreOptions): Promise<PictureStore> {
  const derived = new Map<string, DerivedPicture>();
  const recalled: string[] = [];
  const folder = pictureFolder(cache);

  const memory = await pictureMemory({ dir, state, full, committed });
  const unknown = new Map<string, Naming>();
  for (const [file, naming] of picturesOf(library, portal)) {
    const made = memory.recall(file)?.made;
    if (!made) unknown.set(file, naming);
    else {
      derived.set(file, derivedFrom(made, folder));
      recalled.push(file);
    }
  }
  const problems = await pictureProblems(dir, unknown, {
    cache,
    progress: (done) => progress?.("pictures", done, unknown.size),
    use: async (file, source) => {
      const { derivePicture } = await import("./pictures.ts");
      const made = await derivePicture(source, cache);
      derived.set(file, made);
      memory.note(file, source, made);
    },
  });
  await memory.keep(true);
  // Where something new is made, what it has replaced may be old.
  if (unknown.size > 0) await sweep(folder, new Set([...derived.values()].flatMap(cachedNames)));

  /** Of each file that was made of a picture known from before, that picture. */
  const owners = once(
    () =>
      new Map(recalled.flatMap((file) => derived.get(file)?.files.map((made) => [made.path, file]) ?? [])),
  );
  async function ensure(files: readonly string[]): Promise<void> {
    const pictures = new Set(files.flatMap((file) => owners().get(file) ?? []));
    await inTwoLanes(pictures, async (file) => {
      const { describePicture, derivePicture } = await import("./pictures.ts");
      const source = await describePicture(path.join(dir, file), cache);
      const made = "trouble" in source ? null : await derivePicture(source, cache);
      if (made?.hash !== derived.get(file)?.hash) throw new Error(`${file} has changed while it was read`);
    });
  }

  const view = pictureViews(derived, base);
  return {
    problems,
    derived,
    view,
    ensure,
    print: (article) =>
      namedPictures(article, library)
        .map((ref) => printOf(view(ref)))
        .join(),
    configured: configuredPictures(portal)
      .map(({ file }) => printOf(view(portraitRef(file))))
      .join(),
    files: (articles) => {
      const shown = articles.flatMap((article) => namedPictures(article, library)).map((ref) => ref.file);
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

const cachedNames = ({ hash, files }: DerivedPicture): string[] => [
  recordName(hash),
  ...files.map(({ file }) => path.basename(file)),
];

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
