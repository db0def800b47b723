import path from "node:path";
import type { Article, PictureRef } from "../articles/article.ts";
import type { Library } from "../articles/library.ts";
import type { PictureView } from "../pages/views.ts";
import type { Problem } from "../problems.ts";
import type { PlainFile } from "../publish/publish.ts";
import { type DerivedPicture, derivePicture, describePicture } from "./pictures.ts";

/** The pictures of a portal: views for templates, files for the output, and what is wrong with the others. */
export interface PictureStore {
  readonly view: (ref: PictureRef) => PictureView | null;
  /** The derived files of the pictures that these articles show. */
  readonly files: (articles: readonly Article[]) => PlainFile[];
  readonly problems: readonly Problem[];
}

interface StoreOptions {
  readonly dir: string;
  readonly cache: string;
  readonly library: Library;
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
  base,
  progress,
}: StoreOptions): Promise<PictureStore> {
  const derived = new Map<string, DerivedPicture>();
  const problems: Problem[] = [];
  const named = (article: Article): PictureRef[] => [
    ...(article.image ? [article.image] : []),
    ...library.pictures(article.file),
  ];

  const first = new Map<string, string>();
  for (const article of library.articles) {
    for (const { file } of named(article)) if (!first.has(file)) first.set(file, article.file);
  }
  const waiting = [...first];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [file, article] = next;
      const source = await describePicture(path.join(dir, file), cache);
      if ("trouble" in source) {
        problems.push({
          file: article,
          line: 1,
          column: 1,
          severity: "error",
          code: `picture.${source.trouble}`,
          params: { picture: file },
        });
      } else {
        derived.set(file, await derivePicture(source, cache));
      }
      progress?.("pictures", first.size - waiting.length, first.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  return {
    problems,
    view: (ref) => {
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
        alt: ref.alt,
        caption: ref.caption,
        credit: ref.credit,
      };
    },
    files: (articles) => {
      const files = new Set(articles.flatMap(named).map((ref) => ref.file));
      const wanted = new Map<string, PlainFile>();
      for (const file of files) {
        for (const made of derived.get(file)?.files ?? [])
          wanted.set(made.path, { path: made.path, file: made.file });
      }
      return [...wanted.values()];
    },
  };
}
