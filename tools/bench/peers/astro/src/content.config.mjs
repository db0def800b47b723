import { defineCollection, z } from "astro:content";
import { glob } from "astro/loaders";

const artikel = defineCollection({
  loader: glob({ base: "./src/content/artikel", pattern: "**/*.md" }),
  schema: z.object({
    title: z.string(),
    date: z.coerce.date(),
    author: z.string(),
    kanal: z.string(),
    tags: z.array(z.string()),
    dateline: z.string(),
    source: z.string(),
    summary: z.string(),
  }),
});

export const collections = { artikel };
