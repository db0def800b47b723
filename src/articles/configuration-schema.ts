import { z } from "zod";
import { adPlaces, adSizes, wideAdSizes } from "../ads.ts";
import { carded, frontLists, languages, stripMakes, themeNames, topicKinds } from "../portal.ts";

const text = z.string().min(1);
const texts = z.array(text);
const named = z.array(z.strictObject({ name: text, url: text }));
/** A text in other languages than the portal's. */
const inLanguages = z
  .record(z.string(), text)
  .meta({ propertyNames: { enum: languages } })
  .optional();
const span = { from: text.optional(), until: text.optional() };

/** Where only one field matters, its value may stand for the whole. */
const short =
  (field: string) =>
  (value: unknown): unknown =>
    typeof value === "string" ? { [field]: value } : value;

const slot = z.preprocess(
  short("story"),
  z.strictObject({ story: text, ...span, fallback: text.optional(), repeat: z.boolean().optional() }),
);
const cards = z.preprocess(
  short("stories"),
  z.strictObject({ stories: z.enum(["off", ...carded]).optional(), since: text.optional() }),
);
/** Two of a kind, for the day and for the night. */
const byLight = z.preprocess(short("light"), z.strictObject({ light: text, dark: text.optional() }));
const footer = z
  .strictObject({ text, columns: z.array(z.strictObject({ title: text, links: named })) })
  .partial();
const ads = z.strictObject({
  hosts: texts.optional(),
  slots: z.array(
    z.strictObject({
      place: z.enum(adPlaces),
      paragraph: z.int().min(1).max(100).optional(),
      size: z.enum(adSizes),
      wide: z.enum(wideAdSizes).optional(),
      src: text.max(2000).optional(),
      title: text.optional(),
      picture: text.optional(),
      alt: text.optional(),
      link: text.optional(),
    }),
  ),
});
const strip = z.preprocess(
  short("section"),
  z.strictObject({
    section: text,
    ...span,
    make: z.enum(stripMakes).optional(),
    stories: z.array(slot).optional(),
  }),
);

/** Shapes of the files in `_portal/`. What the values mean is checked by `portal-checks.ts`. */
export const configurationSchemas = {
  "site.yaml": z
    .strictObject({
      name: text,
      names: inLanguages,
      tagline: z.string(),
      taglines: inLanguages,
      description: z.string(),
      descriptions: inLanguages,
      url: text,
      lang: z.enum(languages),
      timezone: text,
      outlets: texts,
      defaultSection: text,
      permalink: text,
      pageSize: z.int().min(1).max(500),
      publisher: z.strictObject({ name: text, address: text, email: text, phone: text }).partial(),
      social: named,
      theme: z.enum(themeNames),
      accent: byLight,
      logo: byLight,
      icon: text,
      footer,
      cards,
      ads,
      hijriCorrections: z.record(z.string(), z.int().min(-3).max(3)),
      checks: z.record(z.string(), z.enum(["off", "info", "warning", "error"])),
      rightNames: texts,
      // YAML 1.2 reads `on` and `off` as words.
      history: z.union([z.boolean(), z.enum(["on", "off"])]),
    })
    .partial(),
  "sections.yaml": z.array(
    z.strictObject({
      id: text,
      name: text,
      names: inLanguages,
      description: text.optional(),
      nav: z.boolean().optional(),
      colour: byLight.optional(),
      owners: texts.optional(),
    }),
  ),
  "authors.yaml": z.array(
    z.strictObject({
      id: text,
      name: text,
      initials: texts.optional(),
      role: text.optional(),
      bio: text.optional(),
      email: text.optional(),
      sections: texts.optional(),
      portrait: text.optional(),
      links: named.optional(),
    }),
  ),
  "sources.yaml": z.array(
    z.strictObject({
      id: text,
      name: text,
      codes: texts.optional(),
      url: text.optional(),
      description: text.optional(),
    }),
  ),
  "topics.yaml": z.array(
    z.strictObject({
      id: text,
      name: text,
      names: inLanguages,
      aliases: texts.optional(),
      wrong: texts.optional(),
      description: text.optional(),
      intro: text.optional(),
      kind: z.enum(topicKinds).optional(),
    }),
  ),
  "front.yaml": z
    .strictObject({
      lead: z.array(slot),
      breaking: z.array(slot),
      sections: z.array(strip),
      repeats: z.array(z.enum(frontLists)),
    })
    .partial(),
  "redirects.yaml": z.array(z.strictObject({ from: text, to: text })),
  "gone.yaml": texts,
  "synonyms.yaml": z.array(texts),
};
export type ConfigurationFile = keyof typeof configurationSchemas;

/** Front matter of the plain pages in `_portal/pages/`. */
export const pageSchema = z
  .strictObject({ title: text, description: text, updated: text, order: z.int() })
  .partial({ description: true, updated: true, order: true });

const SITE_PARTS = [
  ...["address", "email", "phone", "light", "dark", "text", "columns", "title", "links", "stories", "since"],
  ...["hosts", "slots", "place", "paragraph", "size", "wide", "src", "picture", "alt", "link"],
];

/** Every field name of a file, for hints. */
export const configurationFields: Readonly<Record<ConfigurationFile, readonly string[]>> = {
  "site.yaml": [...Object.keys(configurationSchemas["site.yaml"].shape), ...SITE_PARTS],
  "sections.yaml": ["id", "name", "names", "description", "nav", "colour", "light", "dark", "owners"],
  "authors.yaml": ["id", "name", "initials", "role", "bio", "email", "sections", "portrait", "links", "url"],
  "sources.yaml": ["id", "name", "codes", "url", "description"],
  "topics.yaml": ["id", "name", "names", "aliases", "wrong", "description", "intro", "kind"],
  "front.yaml": [
    ...Object.keys(configurationSchemas["front.yaml"].shape),
    ...["story", "from", "until", "fallback", "repeat", "section", "make", "stories"],
  ],
  "redirects.yaml": ["from", "to"],
  "gone.yaml": [],
  "synonyms.yaml": [],
};
