import { dayOf, parseDate } from "../dates.ts";
import type { Portal } from "../portal.ts";
import { isSlug, slug } from "../urls.ts";
import type { Correction, Retraction } from "./article.ts";
import { bidiAt, tidy } from "./clean.ts";
import type { FrontMatterRead } from "./front-matter.ts";
import { oldQuery } from "./old-query.ts";
import { type Located, placed } from "./reading.ts";
import type { Report, Spot } from "./report.ts";
import { wholeFile } from "./report.ts";
import { sitePath } from "./site-path.ts";
import type { SourceText } from "./source-text.ts";
import type { Path } from "./yaml.ts";

/** Reads the values of front matter, one kind at a time; what makes no sense is reported where it stands. */
export function fields(read: FrontMatterRead, source: SourceText, portal: Portal, report: Report) {
  const { values, yaml } = read;
  const at = (path: Path): Spot => {
    const spot = yaml?.valueAt(path) ?? wholeFile;
    return source.spot(spot.line, spot.column);
  };
  const keyAt = (path: Path): Spot => {
    const spot = yaml?.keyAt(path) ?? wholeFile;
    return source.spot(spot.line, spot.column);
  };

  function string(value: string | undefined, path: Path): string | null {
    if (value === undefined) return null;
    // YAML's escapes can hide what the source text does not show.
    if (bidiAt(value) >= 0) report("warning", "bidi-override", at(path), { character: "U+202E" });
    return tidy(value) || null;
  }

  function located(list: readonly string[] | undefined, name: string): Located<string>[] {
    return (list ?? []).flatMap((value, index) => {
      const read = string(value, [name, index]);
      return read ? [placed(read, () => at([name, index]))] : [];
    });
  }

  function instant(value: string | undefined, path: Path): number | null {
    if (value === undefined) return null;
    const parsed = parseDate(value, portal.site.timezone);
    if (!parsed) report("error", "bad-date", at(path), { field: path.join("."), value });
    return parsed?.instant ?? null;
  }

  return {
    values,
    at,
    keyAt,
    string,
    located,
    instant,
    text: (
      name:
        | "headline"
        | "standfirst"
        | "kicker"
        | "image"
        | "imageAlt"
        | "imageCredit"
        | "imageCaption"
        | "imageFocus"
        | "credit"
        | "dateline"
        | "section"
        | "sponsored"
        | "translationOf",
    ) => string(values[name], [name]),
    slug(): string | null {
      if (values.slug === undefined || isSlug(values.slug)) return values.slug ?? null;
      report("error", "bad-slug", at(["slug"]), { value: values.slug, candidates: slug(values.slug) });
      return null;
    },
    aliases: (): readonly string[] =>
      (values.aliases ?? []).flatMap((value, index) => {
        const path = sitePath(value) ?? (oldQuery(value) === null ? null : value);
        if (path === null) report("error", "bad-alias", at(["aliases", index]), { value });
        return path ?? [];
      }),
    corrections: (): readonly Correction[] =>
      (values.corrections ?? []).flatMap((correction, index) => {
        const when = instant(correction.date, ["corrections", index, "date"]);
        const text = string(correction.text, ["corrections", index, "text"]) ?? "";
        return when === null ? [] : [{ date: dayOf(when, portal.site.timezone), text }];
      }),
    retracted(now: number): Retraction | null {
      const { retracted } = values;
      if (retracted === undefined || retracted === false) return null;
      const written = retracted === true ? null : retracted;
      const reason = string(written?.reason, ["retracted", "reason"]);
      if (reason === null) report("warning", "retracted-without-reason", at(["retracted"]));
      const when = instant(written?.date, ["retracted", "date"]);
      if (when !== null && when > now) report("warning", "retracted-later", at(["retracted", "date"]));
      return { reason, date: when === null ? null : dayOf(when, portal.site.timezone) };
    },
    series() {
      if (!values.series) return null;
      const name = string(values.series.name, ["series", "name"]) ?? "";
      const id = slug(name);
      if (!id) report("error", "name-without-letters", at(["series", "name"]), { name: values.series.name });
      return { id, name, part: values.series.part };
    },
  };
}
export type Fields = ReturnType<typeof fields>;
