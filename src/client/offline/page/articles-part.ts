import { removeArticle, savedArticles } from "../saved-articles.ts";
import type { PageContext } from "./context.ts";
import { button, element } from "./element.ts";
import { factsLine, storedAt } from "./facts-line.ts";
import { thumbnail } from "./thumbnail.ts";

/** The articles that the reader saved, each with a button to delete it. */
export async function articlesPart(context: PageContext): Promise<HTMLElement> {
  const { site, say, size, lang, refresh } = context;
  const articles = await savedArticles(site);
  if (articles.length === 0) return element("p", "keep__none", say("None"));
  const items = articles.map((article) => {
    const link = element("a", "", article.title);
    link.href = article.href;
    link.lang = article.lang;
    link.dir = "auto";
    const remove = button(say("Remove"), "button-plain", () => {
      void removeArticle(site, article.href).then(refresh);
    });
    remove.setAttribute("aria-label", say("RemoveNamed", { name: article.title }));
    return element(
      "li",
      "keep__row",
      ...(article.picture ? [thumbnail(article.picture)] : []),
      element("h3", "keep__title", link),
      factsLine([storedAt(article.at, lang), size(article.bytes)]),
      element("p", "keep__actions", remove),
    );
  });
  return element("ul", "keep__list", ...items);
}
