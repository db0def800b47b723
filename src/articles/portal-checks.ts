import { parseDate } from "../dates.ts";
import { isReserved, isSlug, slug } from "../urls.ts";
import type { ConfigurationRead } from "./configuration-file.ts";
import { oldQuery } from "./old-query.ts";
import { PICTURE, picturePath } from "./picture-path.ts";
import { sitePath } from "./site-path.ts";

/** Whether a text is an absolute web address. */
export const isWebAddress = (text: string): boolean => {
  if (!/^https?:\/\/[^\s/\\]/i.test(text)) return false;
  return URL.canParse(text);
};

const isZone = (name: string): boolean => {
  try {
    return (
      new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "" &&
      !/^[+-]/.test(name)
    );
  } catch {
    return false;
  }
};

interface SiteFields {
  readonly url?: string | undefined;
  readonly timezone?: string | undefined;
  readonly permalink?: string | undefined;
  readonly social?: readonly { readonly url: string }[] | undefined;
  readonly hijriCorrections?: Readonly<Record<string, number>> | undefined;
}

/** What a site.yaml of the right shape may still have wrong. */
export function checkSite(read: ConfigurationRead<SiteFields>): void {
  const { value: site, at, report } = read;
  if (!site) return;
  if (site.url !== undefined && (!isWebAddress(site.url) || /[?#]/.test(site.url)))
    report("error", "bad-site-url", at(["url"]), { value: site.url });
  if (site.timezone !== undefined && !isZone(site.timezone))
    report("error", "bad-timezone", at(["timezone"]), { value: site.timezone });
  if (site.permalink !== undefined && !isPermalink(site.permalink))
    report("error", "bad-permalink", at(["permalink"]), { value: site.permalink });
  site.social?.forEach(({ url }, index) => {
    if (!isWebAddress(url)) report("error", "bad-url", at(["social", index, "url"]), { value: url });
  });
  for (const day of Object.keys(site.hijriCorrections ?? {})) {
    if (!parseDate(day, "UTC") || day.length !== 10)
      report("error", "bad-date", at(["hijriCorrections", day]), { field: "hijriCorrections", value: day });
  }
}

/** `/{year}/{month}/{day}/{slug}/` and the like: a slug at the end, parts that cannot meet lists or leave the output. */
function isPermalink(pattern: string): boolean {
  if (!/^\/(?:[^/]+\/)+$/.test(pattern)) return false;
  const parts = pattern.slice(1, -1).split("/");
  const [first = ""] = parts;
  const known = parts.every((part) => /^\{(?:year|month|day|section|slug)\}$/.test(part) || isSlug(part));
  const opens = first === "{year}" || first === "{section}" || (isSlug(first) && !isReserved(first));
  return known && opens && parts.length > 1 && parts.filter((part) => part === "{slug}").length === 1;
}

/** Ids must be slugs, each once, and, where they stand alone in an address, free. */
export function checkIds(
  read: ConfigurationRead<readonly { readonly id: string }[]>,
  { topLevel }: { readonly topLevel: boolean },
): void {
  const seen = new Set<string>();
  read.value?.forEach(({ id }, index) => {
    const at = read.at([index, "id"]);
    if (!isSlug(id)) read.report("error", "bad-id", at, { id, candidates: slug(id) });
    else if (topLevel && isReserved(id)) read.report("error", "reserved-id", at, { id });
    else if (seen.has(id)) read.report("error", "duplicate-id", at, { id });
    seen.add(id);
  });
}

/** A code must stand for one person or source only. */
export function checkCodes(
  read: ConfigurationRead<
    readonly {
      readonly id: string;
      readonly initials?: readonly string[] | undefined;
      readonly codes?: readonly string[] | undefined;
    }[]
  >,
  owners: Map<string, string>,
): void {
  read.value?.forEach((entry, index) => {
    for (const field of ["initials", "codes"] as const) {
      entry[field]?.forEach((code, number) => {
        const owner = owners.get(code.toLowerCase());
        if (owner !== undefined && owner !== entry.id)
          read.report("error", "duplicate-code", read.at([index, field, number]), { code, owner });
        else owners.set(code.toLowerCase(), entry.id);
      });
    }
  });
}

/** What portraits are relative to: they lie in `_portal/` or beside it. */
export const AUTHORS = "_portal/authors.yaml";

/** An author's portrait must be a picture of the articles folder, the links web addresses. */
export function checkAuthor(
  author: { readonly portrait?: string | undefined; readonly links?: readonly { url: string }[] | undefined },
  index: number,
  read: ConfigurationRead<unknown>,
): void {
  const { portrait } = author;
  const found = portrait === undefined ? null : picturePath(portrait, AUTHORS);
  if (portrait !== undefined && found === null)
    read.report("error", "picture-path", read.at([index, "portrait"]), { path: portrait });
  else if (found !== null && !PICTURE.test(found))
    read.report("error", "picture-type", read.at([index, "portrait"]), { path: found });
  author.links?.forEach(({ url }, number) => {
    if (!isWebAddress(url))
      read.report("error", "bad-url", read.at([index, "links", number, "url"]), { value: url });
  });
}

/** Redirects lead from a path of this site to one, or to a web address. */
export function checkRedirects(
  read: ConfigurationRead<readonly { readonly from: string; readonly to: string }[]>,
): void {
  const seen = new Set<string>();
  read.value?.forEach(({ from, to }, index) => {
    if ((sitePath(from) === null && oldQuery(from) === null) || from === "/")
      read.report("error", "bad-redirect-from", read.at([index, "from"]), { value: from });
    else if (seen.has(from))
      read.report("error", "duplicate-redirect", read.at([index, "from"]), { value: from });
    seen.add(from);
    const [path = ""] = to.split(/[?#]/);
    if (!isWebAddress(to) && sitePath(path) === null)
      read.report("error", "bad-redirect-to", read.at([index, "to"]), { value: to });
    else if (to === from) read.report("error", "redirect-to-itself", read.at([index, "to"]), { value: to });
  });
}

/** What is gone is a path of this site, or WordPress's own address of a post. */
export function checkGone(read: ConfigurationRead<readonly string[]>): void {
  read.value?.forEach((url, index) => {
    if ((sitePath(url) === null && !oldQuery(url)) || url === "/")
      read.report("error", "bad-gone", read.at([index]), { value: url });
  });
}

/** A group holds at least two variants, which are words and differ in more than case. */
export function checkSynonyms(read: ConfigurationRead<readonly (readonly string[])[]>): void {
  read.value?.forEach((group, index) => {
    const seen = new Set<string>();
    group.forEach((variant, number) => {
      const at = read.at([index, number]);
      const same = variant.toLowerCase();
      if (!/[\p{L}\p{N}]/u.test(variant)) read.report("error", "synonym-no-word", at, { value: variant });
      else if (seen.has(same)) read.report("warning", "synonym-twice", at, { value: variant });
      seen.add(same);
    });
    if (seen.size < 2) read.report("error", "synonym-alone", read.at([index]));
  });
}
