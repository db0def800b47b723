/** Writes schema/article.schema.json anew: `npm run schema`. */
import fs from "node:fs/promises";
import path from "node:path";
import { articleJsonSchema } from "../src/articles/json-schema.ts";

const file = path.resolve(import.meta.dirname, "../schema/article.schema.json");
await fs.mkdir(path.dirname(file), { recursive: true });
await fs.writeFile(file, articleJsonSchema());
