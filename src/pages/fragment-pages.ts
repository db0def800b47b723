import { families } from "../newsroom/front-families.ts";
import { popular } from "../newsroom/popular.ts";
import { type Language, languages } from "../portal.ts";
import { urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import { atOnce, type EntryMaker } from "./entry-maker.ts";
import type { FrontStories } from "./front-stories.ts";
import type { FragmentView } from "./front-view.ts";

const LATEST = 6;
const MOST_READ = 5;

type News = Pick<FragmentView, "breaking" | "latest" | "mostRead">;

/** The small pages with what changes at every commit, which stories fetch: one for each language that has any. */
export function fragmentEntries(
  context: PlanContext,
  entry: EntryMaker,
  front: FrontStories,
): PageEntry<FragmentView>[] {
  const { home, newsroom } = context;
  const spoken = languages.filter((lang) => lang === home.lang || newsroom.byLanguage.has(lang));
  return spoken.map((lang) => {
    const edition = context.edition(lang);
    const news = lang === home.lang ? homeNews(context, front) : newsIn(context, front, lang);
    const view: FragmentView = { shell: edition.shell, ...news };
    return entry.page("fragment", urls.fragment(lang, home.lang), edition, atOnce(view));
  });
}

const homeNews = ({ home }: PlanContext, { breaking, latest, mostRead }: FrontStories): News => ({
  breaking: breaking.map(({ article }) => home.card(article)),
  latest: latest.slice(0, LATEST).map(home.card),
  mostRead: mostRead.slice(0, MOST_READ).map(home.card),
});

/** What readers of another language are shown: stories in it, and all where those do not fill the list. */
function newsIn({ newsroom, edition }: PlanContext, { breaking }: FrontStories, lang: Language): News {
  const { articles, byLanguage } = newsroom;
  const family = families(articles, lang);
  const own = byLanguage.get(lang) ?? [];
  const told = (own.length < LATEST ? articles : own).filter(family.isPreferred);
  const { card } = edition(lang);
  return {
    breaking: breaking.map(({ article }) => card(family.preferred(article))),
    latest: told.slice(0, LATEST).map(card),
    mostRead: popular(told, ({ views }) => views, MOST_READ).map(card),
  };
}
