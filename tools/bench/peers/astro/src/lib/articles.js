import { getCollection } from "astro:content";

let sorted;

/** All articles, newest first: asked of the collection once for all pages. */
export function newest() {
  sorted ??= getCollection("artikel").then((all) => all.sort((a, b) => b.data.date - a.data.date));
  return sorted;
}

/** The newest articles under each key that articles have. */
export async function listsBy(keysOf) {
  const lists = new Map();
  for (const article of await newest()) {
    for (const key of keysOf(article.data)) {
      if (!lists.has(key)) lists.set(key, []);
      lists.get(key).push(article);
    }
  }
  return lists;
}

export const urlOf = (article) => `/${article.id}/`;
