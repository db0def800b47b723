import { z } from "zod";
import { configurationDescriptions } from "./configuration-descriptions.ts";
import { type ConfigurationFile, configurationSchemas } from "./configuration-schema.ts";

interface Node {
  description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** The names of the files in `_portal/`. */
export const configurationFiles = Object.keys(configurationSchemas) as readonly ConfigurationFile[];

/** Where the schema of a file lies, below the project. */
export const configurationSchemaFile = (name: ConfigurationFile): string =>
  `schema/${name.replace(/\.yaml$/, "")}.schema.json`;

/** A file of `_portal/` as JSON Schema, in the dialect that YAML extensions speak; ends in a line feed. */
export function configurationJsonSchema(name: ConfigurationFile): string {
  const descriptions = configurationDescriptions[name];
  const schema = z.toJSONSchema(configurationSchemas[name], {
    io: "input",
    target: "draft-7",
    // A value that may stand for the whole object is read as one before the schema sees it.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type !== "pipe") return;
      const whole = { ...jsonSchema };
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      jsonSchema.anyOf = [{ type: "string", minLength: 1 }, whole];
    },
  });
  describeFields(schema as Node, "", descriptions);
  return `${JSON.stringify({ title: descriptions["title"], ...schema }, null, 2)}\n`;
}

/** Describes each field by the names that lead to it, or by its name alone. */
function describeFields(node: Node, prefix: string, words: Readonly<Record<string, string>>): void {
  for (const part of [node.items, ...(node.anyOf ?? [])]) if (part) describeFields(part, prefix, words);
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const description = words[prefix + name] ?? words[name];
    if (description !== undefined) field.description = description;
    describeFields(field, `${prefix}${name}.`, words);
  }
}
