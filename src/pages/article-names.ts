import type { Article } from "../articles/article.ts";
import type { PlanContext } from "./context.ts";

/** What the configuration says of what an article names. */
export function articleNames({ portal, section }: PlanContext) {
  const topics = new Map(portal.topics.map((topic) => [topic.id, topic.name]));
  const roles = new Map(portal.authors.map((author) => [author.id, author.role]));
  const topic = (id: string): string => topics.get(id) ?? id;
  const role = (id: string): string | null => roles.get(id) ?? null;
  return {
    topic,
    role,
    all: (article: Article): readonly (string | null)[] => [
      section(article.section).name,
      ...article.topics.map(topic),
      ...article.authors.map(({ id }) => role(id)),
    ],
  };
}
export type ArticleNames = ReturnType<typeof articleNames>;
