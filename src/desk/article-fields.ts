import { frontMatterSchema } from "../articles/front-matter.ts";
import { sentences } from "./sentences.ts";
import type { Fields } from "./yaml/edit-yaml.ts";

/** The fields of articles for the writer of YAML: in the schema's order. */
export const articleFields: Fields = {
  order: Object.keys(frontMatterSchema.shape),
  isText: (key) => sentences.has(key),
};
