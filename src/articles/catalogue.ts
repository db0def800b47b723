import { hash } from "../pages/fingerprint.ts";
import type { Article, PictureRef } from "./article.ts";
import type { BodyLink, Model } from "./model.ts";

/** What is known of all articles without their bodies. */
export interface Catalogue {
  readonly articles: readonly Article[];
  readonly pictures: (file: string) => readonly PictureRef[];
  readonly links: (file: string) => readonly BodyLink[];
  /** Fingerprint of an article: the same, while nothing of it or of its body changes. */
  readonly print: (article: Article) => string;
  /** Day of publication in the portal's zone, `YYYY-MM-DD`. */
  readonly dayOf: (article: Article) => string;
  /** Stands for all articles: two threads that have the same digest have the same articles. */
  readonly digest: () => string;
}

/** The catalogue of the models of these files, in their order. */
export function catalogue(models: ReadonlyMap<string, Model>, files: readonly string[]): Catalogue {
  const articles = files.flatMap((file) => models.get(file)?.article ?? []);
  const print = ({ file }: Article): string => models.get(file)?.print ?? "";
  return {
    articles,
    pictures: (file) => models.get(file)?.pictures ?? [],
    links: (file) => models.get(file)?.links ?? [],
    dayOf: ({ file }) => models.get(file)?.day ?? "",
    print,
    digest: () => hash(articles.map(print).join()),
  };
}
