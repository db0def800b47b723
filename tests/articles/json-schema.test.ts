import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { articleJsonSchema } from "../../src/articles/json-schema.ts";

it("keeps schema/article.schema.json up to date (npm run schema writes it)", () => {
  const file = path.resolve(import.meta.dirname, "../../schema/article.schema.json");
  expect(fs.readFileSync(file, "utf8")).toBe(articleJsonSchema());
});

it("describes every field for editors' tools", () => {
  const schema = JSON.parse(articleJsonSchema()) as {
    properties: Record<string, { description?: string }>;
    additionalProperties: boolean;
  };
  expect(schema.additionalProperties).toBe(false);
  for (const [name, field] of Object.entries(schema.properties))
    expect([name, field.description]).toEqual([name, expect.stringMatching(/\S/)]);
});
