import { z } from "zod";

const date = z.iso.datetime({ offset: true });
const address = z.url({ protocol: /^https?$/ });

const item = z.strictObject({
  id: address,
  url: address,
  title: z.string(),
  content_html: z.string(),
  summary: z.string().optional(),
  image: address.optional(),
  date_published: date,
  date_modified: date.optional(),
  authors: z
    .array(z.strictObject({ name: z.string() }))
    .min(1)
    .optional(),
  tags: z.array(z.string()).min(1).optional(),
  attachments: z
    .array(
      z.strictObject({
        url: address,
        mime_type: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
        size_in_bytes: z.int().nonnegative().optional(),
      }),
    )
    .optional(),
});

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), the part that Warta writes; fields of 1.0 such as `author` are refused. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  home_page_url: address,
  feed_url: address,
  description: z.string(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  items: z.array(item),
});
