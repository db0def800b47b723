import { tidy } from "../../articles/clean.ts";
import type { Portal } from "../../portal.ts";
import { compare } from "../../problems.ts";
import { isReserved, slug } from "../../urls.ts";
import { plain } from "../html/plain.ts";
import type { Entry } from "../portal/amend-list.ts";
import { slugOf } from "../portal/places.ts";
import type { WxrItem, WxrTaxon, WxrTerm } from "../wxr/item.ts";
import { primaryCategoryOf } from "./meta.ts";

/** Taxonomies that say nothing to readers, or that are read elsewhere. */
const IGNORED =
  /^(?:nav_menu|post_format|language|term_language|post_translations|term_translations|author|ppma_author|byline|yst_prominent_words|wp_theme|wp_pattern_category|wp_template_part_area|translation_priority|elementor_.*|action-group|following_users|link_category)$/;
/** Categories that place a story on the front page, and are no section. */
const PLACEMENT =
  /^(?:uncategori[sz]ed|tak-berkategori|tanpa-kategori|sin-categoria|non-classe|headlines?|featured|unggulan|utama|berita-utama|slider?s?|slideshow|breaking(?:-news)?|terkini|pilihan(?:-redaksi)?|editors?-pick|sticky|hot(?:-news)?|trending|popul[ae]r|homepage|home)$/;
const IN_NAVIGATION = 8;

interface Category extends WxrTaxon {
  count: number;
}

/** Categories and tags of a blog as sections and topics of a portal. First `count` all posts, then ask. */
export function taxonomy(portal: Portal, pageIds: ReadonlySet<string>) {
  const categories = new Map<string, Category>();
  const tags = new Map<string, WxrTaxon & { count: number }>();
  const sectionIds = new Map<string, string>();
  const freshSections = new Map<string, { entry: Entry; count: number; slug: string }>();
  const topicIds = new Map<string, string>();
  const freshTopics = new Map<string, { entry: Entry; count: number }>();
  const topicByName = new Map(
    portal.topics.flatMap(({ id, name }) => [
      [name.toLowerCase(), id],
      [id, id],
    ]),
  );

  function categoryOf(term: WxrTerm): Category {
    const known = categories.get(term.slug);
    if (known) return known;
    const made = { ...term, id: "", parent: "", description: "", count: 0 };
    categories.set(term.slug, made);
    return made;
  }

  function rootOf(category: Category): Category {
    let root = category;
    for (let step = 0; step < 20; step += 1) {
      const parent = categories.get(root.parent);
      if (!parent || parent === root) break;
      root = parent;
    }
    return root;
  }

  const own = (item: Pick<WxrItem, "terms">): Category[] =>
    item.terms.filter(({ domain }) => domain === "category").map(categoryOf);

  /** The category that stands for the section: the marked one, else the one that most stories have. */
  function mainOf(slugs: readonly string[], primary: string | null): Category | null {
    const all = slugs.flatMap((name) => categories.get(name) ?? []);
    const marked = primary === null ? undefined : all.find(({ id }) => id === primary);
    if (marked) return rootOf(marked);
    const real = all.filter((category) => !PLACEMENT.test(category.slug));
    const roots = real.map(rootOf).sort((a, b) => b.count - a.count || compare(a.slug, b.slug));
    return roots[0] ?? null;
  }

  function sectionId(category: Category): string {
    const known = sectionIds.get(category.slug);
    if (known !== undefined) return known;
    const name = tidy(plain(category.name)) || category.slug;
    const stem = slugOf(`rubrik-${category.id || sectionIds.size + 1}`, category.slug, name);
    const there = portal.sections.find(
      (section) => section.id === stem || section.name.toLowerCase() === name.toLowerCase(),
    );
    let id = there?.id ?? stem;
    if (!there) {
      const isUsed = (candidate: string): boolean =>
        isReserved(candidate) || pageIds.has(candidate) || [...sectionIds.values()].includes(candidate);
      for (let number = 1; isUsed(id); number += 1) id = `${stem}-rubrik${number > 1 ? `-${number}` : ""}`;
      const description = plain(category.description);
      freshSections.set(category.slug, {
        entry: { id, name, ...(description ? { description } : {}) },
        count: category.count,
        slug: category.slug,
      });
    }
    sectionIds.set(category.slug, id);
    return id;
  }

  function topicId(term: WxrTerm & { readonly description?: string }): string | null {
    const key = `${term.domain}\n${term.slug}`;
    const name = tidy(plain(term.name)) || tidy(term.slug);
    const known = topicIds.get(key) ?? topicByName.get(name.toLowerCase());
    const id =
      known ?? (slug(name) || slugOf("", term.slug) || (term.slug ? `topik-${topicIds.size + 1}` : ""));
    if (id === "") return null;
    topicIds.set(key, id);
    const fresh = freshTopics.get(id);
    if (fresh) fresh.count += 1;
    else if (known === undefined && !topicByName.has(id)) {
      const description = plain(term.description ?? "");
      freshTopics.set(id, { entry: { id, name, ...(description ? { description } : {}) }, count: 1 });
      topicByName.set(name.toLowerCase(), id);
    }
    return id;
  }

  return {
    /** A term from the head of the export. */
    define(taxon: WxrTaxon): void {
      if (taxon.domain === "category") {
        if (taxon.slug)
          categories.set(taxon.slug, { ...taxon, count: categories.get(taxon.slug)?.count ?? 0 });
      } else if (!IGNORED.test(taxon.domain) && taxon.slug)
        tags.set(`${taxon.domain}\n${taxon.slug}`, { ...taxon, count: 0 });
    },
    /** Counts a post's categories; gives what `section` needs to know of it. */
    count(item: WxrItem): { readonly categories: readonly string[]; readonly primary: string | null } {
      const all = own(item);
      for (const category of all) category.count += 1;
      for (const root of new Set(all.map(rootOf).filter((root) => !all.includes(root)))) root.count += 1;
      return { categories: all.map((category) => category.slug), primary: primaryCategoryOf(item) };
    },
    /** The id of the section of a post; null for the portal's default. */
    section(slugs: readonly string[], primary: string | null): string | null {
      const main = mainOf(slugs, primary);
      return main && sectionId(main);
    },
    /** Ids of the topics of a post: its tags, other terms, and the categories that are not its section. */
    topics(item: WxrItem, section: string | null): string[] {
      const others = own(item).filter(
        (category) => !PLACEMENT.test(category.slug) && sectionIds.get(category.slug) !== section,
      );
      const terms = item.terms.filter(({ domain }) => domain !== "category" && !IGNORED.test(domain));
      const ids = [
        ...terms.map((term) => tags.get(`${term.domain}\n${term.slug}`) ?? term),
        ...others,
      ].flatMap(
        (term) =>
          topicId({ ...term, description: "description" in term ? String(term.description) : "" }) ?? [],
      );
      return [...new Set(ids)];
    },
    /** What no post uses is kept as a topic too. */
    keepUnused(): void {
      for (const category of categories.values())
        if (
          !sectionIds.has(category.slug) &&
          !PLACEMENT.test(category.slug) &&
          !topicIds.has(`category\n${category.slug}`)
        )
          topicId(category);
      for (const tag of tags.values()) if (!topicIds.has(`${tag.domain}\n${tag.slug}`)) topicId(tag);
    },
    freshSections(): readonly Entry[] {
      const shown = portal.sections.filter(({ nav }) => nav).length;
      return [...freshSections.values()]
        .sort((a, b) => b.count - a.count || compare(a.slug, b.slug))
        .map(({ entry }, index) => ({ ...entry, nav: shown + index < IN_NAVIGATION }));
    },
    freshTopics: (): readonly Entry[] => [...freshTopics.values()].map(({ entry }) => entry),
    /** Old addresses of categories and tags: slug, and the page that shows the same now. */
    oldAddresses(
      live: ReadonlySet<string>,
    ): readonly { readonly from: string; readonly to: string; readonly count: number }[] {
      return [
        ...[...categories.values()].flatMap((category) => {
          const section = sectionIds.get(category.slug);
          const topic = topicIds.get(`category\n${category.slug}`);
          const to =
            section !== undefined
              ? `/${section}/`
              : topic !== undefined && live.has(topic)
                ? `/topik/${topic}/`
                : null;
          return to === null ? [] : [{ from: `category/${pathOf(category)}`, to, count: category.count }];
        }),
        ...[...topicIds].flatMap(([key, id]) => {
          const [domain = "", name = ""] = key.split("\n");
          const count = freshTopics.get(id)?.count ?? 0;
          return domain === "post_tag" && live.has(id)
            ? [{ from: `tag/${name}`, to: `/topik/${id}/`, count }]
            : [];
        }),
      ];
    },
  };

  /** A category's address as WordPress has it: all that it is under, the topmost first. */
  function pathOf(category: Category): string {
    const path = [category];
    for (let parent = categories.get(category.parent); parent && path.length < 20; ) {
      if (path.includes(parent)) break;
      path.unshift(parent);
      parent = categories.get(parent.parent);
    }
    return path.map((one) => one.slug).join("/");
  }
}
export type Taxonomy = ReturnType<typeof taxonomy>;
