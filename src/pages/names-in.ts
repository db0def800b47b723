import type { Language, Portal, Section, Site } from "../portal.ts";

/** What readers of one language call the portal and its parts. */
export interface NamesIn {
  readonly site: Pick<Site, "name" | "tagline" | "description">;
  readonly section: (id: string) => Pick<Section, "id" | "name">;
  readonly topic: (id: string) => string;
}

/** The names of a language; where one is not given, the portal's own. What is not configured is called by its id. */
export function namesIn({ site, sections, topics, names }: Portal, lang: Language): NamesIn {
  const given = names[lang];
  const called = (
    entries: readonly { id: string; name: string }[],
    own: Readonly<Record<string, string>>,
  ) => {
    const all = new Map(entries.map(({ id, name }) => [id, name]));
    for (const [id, name] of Object.entries(own)) all.set(id, name);
    return (id: string): string => all.get(id) ?? id;
  };
  const section = called(sections, given?.sections ?? {});
  return {
    site: {
      name: given?.name ?? site.name,
      tagline: given?.tagline ?? site.tagline,
      description: given?.description ?? site.description,
    },
    section: (id) => ({ id, name: section(id) }),
    topic: called(topics, given?.topics ?? {}),
  };
}
