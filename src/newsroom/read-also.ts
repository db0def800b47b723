import { distance } from "fastest-levenshtein";
import type { Article } from "../articles/article.ts";
import { remember } from "../articles/remember.ts";
import { compare, type Problem } from "../problems.ts";

export interface ReadAlso {
  /** By file: the article that each title of `Article.readAlso` means, or null. */
  readonly links: ReadonlyMap<string, readonly (Article | null)[]>;
  /** By file: the articles that link to it, by file name, each once. */
  readonly backlinks: ReadonlyMap<string, readonly Article[]>;
  /** Titles that mean no article, or several. */
  readonly problems: readonly Problem[];
}

/** Words in so many headlines say nothing about which one is meant. */
const COMMON = 400;
const COMPARED = 40;

/** Nothing but words with a space between: most headlines. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;

const words = (headline: string): string[] =>
  headline
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A headline without case, quotation marks, punctuation and spacing. */
export function foldHeadline(headline: string): string {
  const lower = headline.toLowerCase();
  return PLAIN.test(lower) ? lower : words(headline).join(" ");
}

const folded = remember((article: Article) => foldHeadline(article.headline));

/** Finds the articles that "Baca juga" titles mean. */
export function resolveReadAlso(articles: readonly Article[]): ReadAlso {
  const byHeadline = new Map<string, Article[]>();
  for (const article of articles) {
    const key = folded(article);
    const same = byHeadline.get(key);
    if (same) same.push(article);
    else byHeadline.set(key, [article]);
  }
  let near: ((title: string) => readonly Article[]) | undefined;
  const links = new Map<string, (Article | null)[]>();
  const backlinks = new Map<string, Article[]>();
  const problems: Problem[] = [];
  for (const article of articles.toSorted((a, b) => compare(a.file, b.file))) {
    if (article.readAlso.length === 0) continue;
    const found = article.readAlso.map(({ title, line, column }): Article | null => {
      const same = (byHeadline.get(foldHeadline(title)) ?? []).filter(({ file }) => file !== article.file);
      const [only] = same;
      if (only && same.length === 1) return only;
      near ??= nearHeadlines(articles);
      const shown =
        same.length > 1
          ? same.toSorted((a, b) => compare(a.file, b.file)).slice(0, 3)
          : near(title).filter(({ file }) => file !== article.file);
      const candidates = shown.map(({ headline, file }) => `“${headline}” (${file})`).join("; ");
      problems.push({
        file: article.file,
        line,
        column,
        severity: "warning",
        code: same.length > 1 ? "read-also-ambiguous" : "read-also-unknown",
        params: { title, candidates },
      });
      return null;
    });
    links.set(article.file, found);
    for (const target of new Set(found)) {
      if (target) backlinks.set(target.file, [...(backlinks.get(target.file) ?? []), article]);
    }
  }
  return { links, backlinks, problems };
}

/** Nearest headlines by shared words, then by letters; a title is compared with a few only, however many there are. */
function nearHeadlines(articles: readonly Article[]): (title: string) => readonly Article[] {
  const byWord = new Map<string, Article[]>();
  for (const article of articles) {
    for (const word of new Set(words(article.headline))) {
      const holders = byWord.get(word);
      if (!holders) byWord.set(word, [article]);
      else if (holders.length <= COMMON) holders.push(article);
    }
  }
  return (title) => {
    const wanted = [...new Set(words(title))];
    const shared = new Map<Article, number>();
    for (const word of wanted) {
      const holders = byWord.get(word) ?? [];
      if (holders.length <= COMMON)
        for (const article of holders) shared.set(article, (shared.get(article) ?? 0) + 1);
    }
    const folded = wanted.join(" ");
    return [...shared]
      .filter(([, count]) => count * 2 >= wanted.length || count >= 3)
      .sort(([a, many], [b, more]) => more - many || compare(a.file, b.file))
      .slice(0, COMPARED)
      .map(([article]) => ({ article, far: distance(folded, foldHeadline(article.headline)) }))
      .sort((a, b) => a.far - b.far || compare(a.article.file, b.article.file))
      .slice(0, 3)
      .map(({ article }) => article);
  };
}
