import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Portal, Site } from "../portal.ts";
import { compareProblems, type Problem } from "../problems.ts";
import { adsOf } from "./ads.ts";
import { cardRule } from "./card-rule.ts";
import { tidy } from "./clean.ts";
import { configurationFile } from "./configuration-file.ts";
import { configurationSchemas as schemas } from "./configuration-schema.ts";
import { deskOf } from "./desk.ts";
import { frontChoices } from "./front-choices.ts";
import { footerOf, identityOf, sectionColour } from "./identity.ts";
import { namesOf } from "./names.ts";
import { candidates } from "./nearest.ts";
import { picturePath } from "./picture-path.ts";
import { type PlainPage, plainPages } from "./plain-page.ts";
import {
  AUTHORS,
  checkAuthor,
  checkCodes,
  checkGone,
  checkIds,
  checkRedirects,
  checkSite,
  checkSynonyms,
  isWebAddress,
} from "./portal-checks.ts";
import { sectionDefaults, siteDefaults } from "./portal-defaults.ts";

export type { PlainPage } from "./plain-page.ts";

export interface Configuration {
  /** Defaults stand wherever a file is missing or faulty. */
  readonly portal: Portal;
  readonly plainPages: readonly PlainPage[];
  readonly problems: readonly Problem[];
  /** Content hash of all that parsing an article depends on. */
  readonly digest: string;
}

/** Reads and checks `_portal/` of an articles folder. Every file in it may be missing. */
export async function readPortal(articlesDir: string): Promise<Configuration> {
  const [site, sections, authors, sources, topics, front, redirects, synonyms, gone] = await Promise.all([
    configurationFile(articlesDir, "site.yaml", schemas["site.yaml"]),
    configurationFile(articlesDir, "sections.yaml", schemas["sections.yaml"]),
    configurationFile(articlesDir, "authors.yaml", schemas["authors.yaml"]),
    configurationFile(articlesDir, "sources.yaml", schemas["sources.yaml"]),
    configurationFile(articlesDir, "topics.yaml", schemas["topics.yaml"]),
    configurationFile(articlesDir, "front.yaml", schemas["front.yaml"]),
    configurationFile(articlesDir, "redirects.yaml", schemas["redirects.yaml"]),
    configurationFile(articlesDir, "synonyms.yaml", schemas["synonyms.yaml"]),
    configurationFile(articlesDir, "gone.yaml", schemas["gone.yaml"]),
  ]);
  checkSite(site);
  checkIds(sections, { topLevel: true });
  for (const file of [authors, sources, topics]) checkIds(file, { topLevel: false });
  const owners = new Map<string, string>();
  checkCodes(authors, owners);
  checkCodes(sources, owners);
  checkRedirects(redirects);
  checkGone(gone);
  checkSynonyms(synonyms);
  sources.value?.forEach(({ url }, index) => {
    if (url !== undefined && !isWebAddress(url))
      sources.report("error", "bad-url", sources.at([index, "url"]), { value: url });
  });
  const lower = (list: readonly string[] = []): string[] => list.map((code) => tidy(code).toLowerCase());
  const known = sections.value?.length
    ? sections.value.map(({ id, name, description, nav }, index) => ({
        id,
        name: tidy(name),
        description: description ?? null,
        nav: nav ?? true,
        colour: sectionColour(sections, index, site.value?.theme),
      }))
    : sectionDefaults;
  const ids = known.map(({ id }) => id);
  const defaultSection = site.value?.defaultSection ?? (ids.includes("berita") ? "berita" : (ids[0] ?? ""));
  if (!ids.includes(defaultSection)) {
    site.report("error", "unknown-section", site.at(["defaultSection"]), {
      section: defaultSection,
      candidates: candidates(defaultSection, ids) || ids.join(", "),
    });
  }
  authors.value?.forEach((author, index) => {
    checkAuthor(author, index, authors);
  });
  const identity = await identityOf(articlesDir, site);
  const desk = deskOf({ site, sections, authors, topics }, ids);
  const hasErrors = (file: { readonly problems: readonly Problem[] }): boolean =>
    file.problems.some(({ severity }) => severity === "error");
  // Articles are parsed even when the site's own file is faulty, with settings that work, so that all problems are told.
  const looks = { identity, footer: footerOf(site), ads: adsOf(site), cards: cardRule(site) };
  const settings = siteOf(hasErrors(site) ? null : site.value, defaultSection, ids, looks);
  const chosen = frontChoices(front, known, settings.timezone);
  const files = [site, sections, authors, sources, topics, front, redirects, synonyms, gone];
  const portal: Portal = {
    site: settings,
    sections: known,
    authors: (authors.value ?? []).map(({ id, name, initials, role, bio, email, portrait, links }) => ({
      id,
      name: tidy(name),
      initials: lower(initials),
      role: role ?? null,
      bio: bio ?? null,
      email: email ?? null,
      portrait: portrait === undefined ? null : picturePath(portrait, AUTHORS),
      links: links ?? [],
    })),
    sources: (sources.value ?? []).map(({ id, name, codes, url, description }) => ({
      id,
      name: tidy(name),
      codes: [...new Set([id, ...lower(codes)])],
      url: url ?? null,
      description: description ?? null,
    })),
    topics: (topics.value ?? []).map(({ id, name, aliases, description, intro, kind }) => ({
      id,
      name: tidy(name),
      aliases: (aliases ?? []).map(tidy).filter(Boolean),
      description: description ?? null,
      intro: paragraphs(intro),
      kind: kind ?? "subject",
    })),
    names: namesOf({ site, sections, topics }, settings.lang),
    front: chosen,
    redirects: hasErrors(redirects) ? [] : (redirects.value ?? []),
    gone: hasErrors(gone) ? [] : [...new Set(gone.value ?? [])],
    synonyms: hasErrors(synonyms) ? [] : (synonyms.value ?? []).map((group) => group.map(tidy)),
    desk,
  };
  const { pages, problems } = await plainPages(articlesDir, portal);
  const { timezone, outlets, permalink, lang, url } = portal.site;
  const depends = [
    { timezone, outlets, permalink, lang, url, defaultSection: portal.site.defaultSection },
    ids.map((id, index) => [id, known[index]?.name]),
    portal.authors.map(({ id, name, initials }) => [id, name, initials]),
    portal.sources.map(({ id, name, codes, url: home }) => [id, name, codes, home]),
    portal.topics.map(({ id, name, aliases, kind }) => [id, name, aliases, kind]),
    pages.map(({ id }) => id),
  ];
  return {
    portal,
    plainPages: pages,
    problems: [...files.flatMap((file) => file.problems), ...problems].sort(compareProblems),
    digest: createHash("sha256").update(JSON.stringify(depends)).digest("hex").slice(0, 32),
  };
}

/** Blank lines part paragraphs. */
const paragraphs = (text = ""): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => tidy(paragraph.replace(/\s+/g, " ")))
    .filter(Boolean);

type SiteFile = z.output<(typeof schemas)["site.yaml"]> | null;

function siteOf(
  value: SiteFile,
  defaultSection: string,
  ids: readonly string[],
  read: Pick<Site, "identity" | "footer" | "ads" | "cards">,
): Site {
  const name = tidy(value?.name ?? siteDefaults.name);
  const { publisher } = value ?? {};
  const url = new URL(value?.url ?? siteDefaults.url);
  const { checks: _checks, rightNames: _names, cards: _cards, ads: _ads, history, ...fields } = value ?? {};
  const { names: _inLanguages, taglines: _taglines, descriptions: _descriptions, ...own } = fields;
  const { theme: _theme, accent: _accent, logo: _logo, icon: _icon, footer: _footer, ...shown } = own;
  return {
    ...siteDefaults,
    ...shown,
    ...read,
    name,
    url: url.href.replace(/\/*$/, "/"),
    history: history === undefined ? siteDefaults.history : history === true || history === "on",
    defaultSection: ids.includes(defaultSection) ? defaultSection : (ids[0] ?? ""),
    publisher: {
      name: publisher?.name ?? name,
      address: publisher?.address ?? null,
      email: publisher?.email ?? null,
      phone: publisher?.phone ?? null,
    },
  };
}
