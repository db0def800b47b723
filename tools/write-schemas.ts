/** Writes schema/ anew, for editors' tools: `npm run schema`. */
import fs from "node:fs/promises";
import path from "node:path";
import {
  configurationFiles,
  configurationJsonSchema,
  configurationSchemaFile,
} from "../src/articles/configuration-json-schema.ts";
import { articleJsonSchema } from "../src/articles/json-schema.ts";

const project = path.resolve(import.meta.dirname, "..");
await fs.mkdir(path.join(project, "schema"), { recursive: true });
await fs.writeFile(path.join(project, "schema/article.schema.json"), articleJsonSchema());
for (const name of configurationFiles)
  await fs.writeFile(path.join(project, configurationSchemaFile(name)), configurationJsonSchema(name));
