import type { Article } from "../articles/article.ts";
import type { Front } from "../portal.ts";

export interface FrontSlots {
  readonly hero: Article | null;
  readonly medium: readonly Article[];
  readonly small: readonly Article[];
  readonly strips: readonly { readonly section: string; readonly articles: readonly Article[] }[];
}

export const defaults = { medium: 3, small: 6, strip: 4 };

/**
 * Fills the front page: the editors' leads first, then the newest stories; no story stands twice. `articles`
 * are the published ones, newest first; a lead that is not among them (expired, embargoed) leaves its slot to
 * the next. Sponsored pieces never take a lead by themselves.
 */
export function front(articles: readonly Article[], curated: Front, sections: readonly string[]): FrontSlots {
  const named = new Set(curated.lead);
  const byFile = new Map(
    articles.filter(({ file }) => named.has(file)).map((article) => [article.file, article]),
  );
  const leads = curated.lead.flatMap((file) => byFile.get(file) ?? []);
  const pictured = (article: Article) => article.image !== null;
  const rest = articles.filter((article) => !leads.includes(article) && article.sponsored === null);
  const used = new Set<Article>();
  const take = (candidates: readonly Article[], count: number): Article[] => {
    const taken = candidates.filter((article) => !used.has(article)).slice(0, count);
    for (const article of taken) used.add(article);
    return taken;
  };
  const [hero = null] = take([...leads, ...rest.filter(pictured), ...rest], 1);
  const medium = take([...leads, ...rest.filter(pictured), ...rest], defaults.medium);
  const small = take([...leads, ...rest], defaults.small);
  const order = curated.sections.length > 0 ? curated.sections : sections;
  const strips = order
    .map((section) => ({
      section,
      articles: take(
        articles.filter((article) => article.section === section),
        defaults.strip,
      ),
    }))
    .filter((strip) => strip.articles.length > 0);
  return { hero, medium, small, strips };
}
