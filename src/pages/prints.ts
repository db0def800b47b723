import type { Article, PictureRef } from "../articles/article.ts";
import type { Section } from "../portal.ts";
import { fingerprint, printOf } from "./fingerprint.ts";
import type { PictureView } from "./views.ts";

/** What stands for a story in the fingerprints of pages that show it. */
export interface Prints {
  /** Its card in a list. */
  readonly card: (article: Article) => string;
  readonly cards: (articles: readonly Article[]) => string;
  /** A picture as a page shows it. */
  readonly picture: (ref: PictureRef | null) => string;
}

interface PrintSources {
  readonly picture: (ref: PictureRef) => PictureView | null;
}

/** Makes the prints of stories; each is made once. What `cards.ts` shows of a story must be in `card`. */
export function prints(sources: PrintSources, section: (id: string) => Section): Prints {
  const made = new Map<Article, string>();
  const picture = (ref: PictureRef | null) => (ref ? printOf(sources.picture(ref)) : "");
  const card = (article: Article): string => {
    let print = made.get(article);
    if (print === undefined) {
      print = fingerprint(
        article.url,
        article.lang,
        article.headline,
        article.kicker,
        article.standfirst,
        article.section,
        section(article.section).name,
        article.published,
        article.authors.map(({ name }) => name),
        [article.live, article.opinion, article.breaking, article.draft],
        article.sponsored,
        article.words,
        picture(article.image),
      );
      made.set(article, print);
    }
    return print;
  };
  return { card, cards: (articles) => articles.map(card).join(), picture };
}
