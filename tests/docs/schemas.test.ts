import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  configurationFiles,
  configurationJsonSchema,
  configurationSchemaFile,
} from "../../src/articles/configuration-json-schema.ts";
import { articleJsonSchema } from "../../src/articles/json-schema.ts";

const project = path.resolve(import.meta.dirname, "../..");
const read = (file: string): string => fs.readFileSync(path.join(project, file), "utf8");

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** Fields without a description, by the names that lead to them. */
function undescribed(node: Node, place = ""): string[] {
  const inner = [node.items, ...(node.anyOf ?? [])].flatMap((part) => (part ? undescribed(part, place) : []));
  const fields = Object.entries(node.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description ? [] : [`${place}${name}`]),
    ...undescribed(field, `${place}${name}.`),
  ]);
  return [...inner, ...fields];
}

it("keeps schema/article.schema.json up to date (npm run schema writes it)", () => {
  expect(read("schema/article.schema.json")).toBe(articleJsonSchema());
});

it("describes every field of an article", () => {
  const schema = JSON.parse(articleJsonSchema()) as {
    properties: Record<string, Node>;
    additionalProperties: boolean;
  };
  expect(schema.additionalProperties).toBe(false);
  for (const [name, field] of Object.entries(schema.properties))
    expect([name, field.description]).toEqual([name, expect.stringMatching(/\S/)]);
});

describe.each(configurationFiles)("the schema of %s", (name) => {
  it("is up to date (npm run schema writes it)", () => {
    expect(read(configurationSchemaFile(name))).toBe(configurationJsonSchema(name));
  });

  it("describes every field (src/articles/configuration-descriptions.ts says what)", () => {
    expect(undescribed(JSON.parse(configurationJsonSchema(name)) as Node)).toEqual([]);
  });

  it("is wired to its file in VS Code", () => {
    const settings = JSON.parse(read(".vscode/settings.json")) as { "yaml.schemas": Record<string, string> };
    expect(settings["yaml.schemas"][`./${configurationSchemaFile(name)}`]).toBe(`articles/_portal/${name}`);
  });
});

it("lets a file's name stand for a slot of the front page, as the reading does", () => {
  const { properties } = JSON.parse(configurationJsonSchema("front.yaml")) as Node;
  expect(properties?.["lead"]?.items?.anyOf).toMatchObject([{ type: "string" }, { required: ["story"] }]);
  expect(properties?.["sections"]?.items?.anyOf).toMatchObject([
    { type: "string" },
    { required: ["section"] },
  ]);
});
