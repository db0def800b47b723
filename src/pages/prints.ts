import type { Article, PictureRef } from "../articles/article.ts";
import { remember } from "../articles/remember.ts";
import { fingerprint } from "./fingerprint.ts";
import type { NamesIn } from "./names-in.ts";

/** What stands for a story in the fingerprints of pages of one language that show it. */
export interface Prints {
  /** Its card in a list. */
  readonly card: (article: Article) => string;
  readonly cards: (articles: readonly Article[]) => string;
}

/** Print of a picture as a page shows it. */
export type PicturePrint = (ref: PictureRef | null) => string;

/** What the card of a story shows that stands in its file: a process that builds again and again knows it already. */
const ofFile = remember((article: Article) =>
  fingerprint(
    article.url,
    article.lang,
    article.headline,
    article.kicker,
    article.summary,
    article.section,
    article.published,
    article.authors.map(({ name }) => name),
    [article.live, article.opinion, article.breaking, article.draft],
    article.sponsored,
    article.words,
  ),
);

/** Makes the prints of stories. What `cards.ts` shows of a story must be in `card`. */
export function prints(picture: PicturePrint, section: NamesIn["section"]): Prints {
  const names = new Map<string, string>();
  const name = (id: string): string => {
    const known = names.get(id) ?? JSON.stringify(section(id).name);
    names.set(id, known);
    return known;
  };
  const card = (article: Article): string => ofFile(article) + name(article.section) + picture(article.image);
  return { card, cards: (articles) => articles.map(card).join() };
}
