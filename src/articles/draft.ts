import path from "node:path";
import type { Portal } from "../portal.ts";
import type { Article } from "./article.ts";
import { bylinesOfCodes, namedAuthors, namedSources } from "./bylines.ts";
import { collapse } from "./clean.ts";
import { codes as codesOf } from "./credit.ts";
import { dateline as readDateline } from "./dateline.ts";
import type { Fields } from "./fields.ts";
import { image } from "./image.ts";
import { addressOf, sectionOf, topicsOf } from "./placing.ts";
import { dateOfPath } from "./publication-date.ts";
import { placed, type Reading } from "./reading.ts";
import { type Report, wholeFile } from "./report.ts";
import { summaryOf } from "./summary.ts";
import { readText } from "./topic-matcher.ts";

/** An article as far as it is known: what has an error may be missing. */
export type Known = { readonly [Key in keyof Article]: Article[Key] | null };

export interface DraftOptions {
  readonly file: string;
  readonly portal: Portal;
  readonly addedAt: number | null;
  readonly now: number;
  readonly bodyHash: string;
}

/** Search engines and social media show no more. Source: Google's guidance for `NewsArticle` headlines. */
const WIDE = 110;
/** So long a headline is more likely a paragraph. */
const LONG = 160;
const TOO_LONG = 500;

/** Joins what the text says with what front matter says, which wins. */
export function draft(reading: Reading, fields: Fields, options: DraftOptions, report: Report): Known {
  const { file, portal } = options;
  const { values } = fields;
  const isDraft = values.draft ?? false;
  const missing = isDraft ? "warning" : "error";

  const headline = fields.text("headline") ?? reading.headline?.value ?? null;
  if (headline === null)
    report(missing, file.endsWith(".txt") ? "no-headline-wire" : "no-headline", wholeFile);
  else if (headline.length > WIDE) {
    const at = values.headline === undefined ? (reading.headline?.at ?? wholeFile) : fields.at(["headline"]);
    if (headline.length <= LONG)
      report("warning", "headline-length", at, { length: headline.length, limit: WIDE });
    else
      report(headline.length > TOO_LONG ? "error" : "warning", "long-headline", at, {
        length: headline.length,
        limit: headline.length > TOO_LONG ? TOO_LONG : LONG,
      });
  }
  overridden(fields, reading, report);

  const ofPath = values.date === undefined ? dateOfPath(file, portal.site.timezone, report) : null;
  let published =
    values.date === undefined
      ? ofPath
        ? ofPath.instant
        : options.addedAt
      : fields.instant(values.date, ["date"]);
  if (published === null && values.date === undefined && ofPath === null) {
    report(missing, "no-date", wholeFile);
    if (isDraft) published = options.now;
  }
  const updated = fields.instant(values.updated, ["updated"]);
  const expires = fields.instant(values.expires, ["expires"]);
  if (updated !== null && published !== null && updated < published)
    report("warning", "updated-before-date", fields.at(["updated"]));
  if (expires !== null && published !== null && expires <= published)
    report("warning", "expires-before-date", fields.at(["expires"]));

  const section = sectionOf(file, fields, portal, report);
  const { slug, url } = addressOf(file, published, section, fields, portal, report);
  const standfirst = fields.text("standfirst");
  const body = reading.body.paragraphs;
  const text = readText([headline ?? "", standfirst ?? "", ...body].join("\n"), portal);
  const topics = topicsOf(text.topics, fields, portal, report);

  const credit = fields.text("credit") ?? reading.credit?.value ?? null;
  const creditCodes =
    values.credit === undefined
      ? (reading.credit?.codes ?? [])
      : (codesOf(credit ?? "") ?? []).map(({ code }) => placed(code, () => fields.at(["credit"])));
  const credited = bylinesOfCodes(creditCodes, portal, report);
  const authors = values.authors
    ? namedAuthors(fields.located(values.authors, "authors"), portal, report)
    : credited.authors;
  const sources = values.sources
    ? namedSources(fields.located(values.sources, "sources"), portal, report)
    : credited.sources;

  const written = fields.text("dateline");
  const line =
    written === null
      ? reading.dateline?.value
      : (readDateline(written, portal) ?? { place: written, outlet: null });
  const readAlso = [
    ...reading.readAlso,
    ...fields.located(values.readAlso, "readAlso").map(({ value, at }) => ({ title: value, ...at })),
  ];
  if (reading.empty) report("warning", "no-body", wholeFile);
  const fallback = headline ?? (isDraft ? slug : null);
  return {
    file,
    url,
    slug,
    lang: values.lang ?? portal.site.lang,
    headline: fallback,
    kicker: fields.text("kicker"),
    standfirst,
    summary: standfirst ?? summaryOf(reading.body),
    published,
    updated,
    dateline: line ? { place: line.place, outlet: line.outlet } : null,
    section,
    topics,
    authors,
    sources,
    credit,
    comments: values.comments ?? reading.comments?.value ?? null,
    views: values.views ?? reading.views?.value ?? null,
    image: image(file, fields, isDraft, report),
    readAlso,
    discussion: values.discussion ?? reading.discussion,
    discussionText: reading.discussionText,
    corrections: fields.corrections(),
    retracted: fields.retracted(options.now),
    history: values.history ?? true,
    series: fields.series(),
    translationOf: original(fields, file, report),
    sponsored: fields.text("sponsored"),
    live: (values.live ?? false) && !values.liveEnded,
    opinion: values.opinion ?? false,
    breaking: values.breaking ?? false,
    draft: isDraft,
    embargo: fields.instant(values.embargo, ["embargo"]),
    expires,
    aliases: fields.aliases(),
    words: text.words,
    bodyHash: options.bodyHash,
  };
}

/** What the text says and front matter says otherwise is not shown, and that is told. */
function overridden(fields: Fields, reading: Reading, report: Report): void {
  const { values } = fields;
  const said = [
    ["headline", reading.headline, values.headline],
    ["comments", reading.comments, values.comments],
    ["views", reading.views, values.views],
    ["credit", reading.credit, values.credit],
  ] as const;
  for (const [field, inText, inFront] of said) {
    if (inText && inFront !== undefined && collapse(String(inFront)) !== String(inText.value)) {
      report("info", "front-matter-wins", inText.at, { field, value: inText.value });
    }
  }
  const place = reading.dateline?.value;
  if (reading.dateline && place && values.dateline !== undefined) {
    const text = [place.place, place.outlet].filter(Boolean).join(", ");
    if (text !== collapse(values.dateline))
      report("info", "front-matter-wins", reading.dateline.at, { field: "dateline", value: text });
  }
}

/** `./x.md`, `../x.md` and a bare name are beside the article, anything else below the articles folder. */
function original(fields: Fields, file: string, report: Report): string | null {
  const named = fields.text("translationOf");
  if (named === null) return null;
  const beside = /^\.\.?\//.test(named) || !named.includes("/");
  const whole = path.posix.normalize(beside ? path.posix.join(path.posix.dirname(file), named) : named);
  if (!whole.startsWith("../") && !whole.startsWith("/") && /\.(?:md|txt)$/.test(whole)) return whole;
  report("error", "bad-translation", fields.at(["translationOf"]), { value: named });
  return null;
}
