import { z } from "zod";
import { frontMatterSchema } from "./front-matter.ts";

/** The front matter as JSON Schema (2020-12 dialect of `z.toJSONSchema`), for editors' tools; ends in a line feed. */
export const articleJsonSchema = (): string =>
  `${JSON.stringify({ title: "Bagian depan artikel Warta", ...z.toJSONSchema(frontMatterSchema, { io: "input" }) }, null, 2)}\n`;
