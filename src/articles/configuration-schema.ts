import { z } from "zod";

const text = z.string().min(1);
const texts = z.array(text);

/** Shapes of the files in `_portal/`. What the values mean is checked by `portal-checks.ts`. */
export const configurationSchemas = {
  "site.yaml": z
    .strictObject({
      name: text,
      tagline: z.string(),
      description: z.string(),
      url: text,
      lang: z.enum(["id", "en", "ar"]),
      timezone: text,
      outlets: texts,
      defaultSection: text,
      permalink: text,
      pageSize: z.int().min(1).max(500),
      publisher: z.strictObject({ name: text, address: text, email: text, phone: text }).partial(),
      social: z.array(z.strictObject({ name: text, url: text })),
      hijriCorrections: z.record(z.string(), z.int().min(-3).max(3)),
      checks: z.record(z.string(), z.enum(["off", "info", "warning", "error"])),
      rightNames: texts,
    })
    .partial(),
  "sections.yaml": z.array(
    z.strictObject({
      id: text,
      name: text,
      description: text.optional(),
      nav: z.boolean().optional(),
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
      aliases: texts.optional(),
      wrong: texts.optional(),
      description: text.optional(),
      kind: z.enum(["place", "person", "organisation", "event", "subject"]).optional(),
    }),
  ),
  "front.yaml": z.strictObject({ lead: texts, sections: texts }).partial(),
  "redirects.yaml": z.array(z.strictObject({ from: text, to: text })),
  "gone.yaml": texts,
  "synonyms.yaml": z.array(texts),
};
export type ConfigurationFile = keyof typeof configurationSchemas;

/** Front matter of the plain pages in `_portal/pages/`. */
export const pageSchema = z
  .strictObject({ title: text, description: text, updated: text, order: z.int() })
  .partial({ description: true, updated: true, order: true });

/** Every field name of a file, for hints. */
export const configurationFields: Readonly<Record<ConfigurationFile, readonly string[]>> = {
  "site.yaml": [...Object.keys(configurationSchemas["site.yaml"].shape), "address", "email", "phone"],
  "sections.yaml": ["id", "name", "description", "nav", "owners"],
  "authors.yaml": ["id", "name", "initials", "role", "bio", "email", "sections"],
  "sources.yaml": ["id", "name", "codes", "url", "description"],
  "topics.yaml": ["id", "name", "aliases", "wrong", "description", "kind"],
  "front.yaml": ["lead", "sections"],
  "redirects.yaml": ["from", "to"],
  "gone.yaml": [],
  "synonyms.yaml": [],
};
