import type { Article } from "../articles/article.ts";
import { portraits } from "./columnists.ts";
import type { PlanContext } from "./context.ts";
import { printOf } from "./fingerprint.ts";
import type { PictureView } from "./views.ts";

/** What the configuration says of what an article names. */
export function articleNames({ portal, edition, picture }: PlanContext) {
  const portrait = portraits({ portal, picture });
  // Asked for once an article: the same few faces each time.
  const faces = new Map(portal.authors.map(({ id }) => [id, portrait(id)]));
  const face = (id: string): PictureView | null => faces.get(id) ?? null;
  const roles = new Map(portal.authors.map((author) => [author.id, author.role]));
  const role = (id: string): string | null => roles.get(id) ?? null;
  return {
    role,
    face,
    all: (article: Article): readonly (string | null)[] => {
      const { section, topic } = edition(article.lang);
      return [
        section(article.section).name,
        ...article.topics.map(topic),
        ...article.authors.flatMap(({ id }) => [role(id), printOf(face(id))]),
      ];
    },
  };
}
export type ArticleNames = ReturnType<typeof articleNames>;
