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
}

/** Derives every picture that an article names, two at a time at most. */
export async function openPictures({ dir, cache, library, base }: StoreOptions): Promise<PictureStore> {
  const derived = new Map<string, DerivedPicture>();
  const problems: Problem[] = [];
  const named = (article: Article): PictureRef[] => [...(article.image ? [article.image] : []), ...library.pictures(article.file)];

  for (const article of library.articles) {
    for (const { file } of named(article)) {
      if (derived.has(file)) continue;
      const source = await describePicture(path.join(dir, file));
      if ("trouble" in source) {
        problems.push({ file: article.file, line: 1, column: 1, severity: "error", code: `picture.${source.trouble}`, params: { picture: file } });
      } else {
        derived.set(file, await derivePicture(source, cache));
      }
    }
  }

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
        for (const made of derived.get(file)?.files ?? []) wanted.set(made.path, { path: made.path, file: made.file });
      }
      return [...wanted.values()];
    },
  };
}
