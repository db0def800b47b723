import type { z } from "zod";
import { nearest } from "./nearest.ts";
import type { Report } from "./report.ts";
import type { Path, Yaml } from "./yaml.ts";

/** Words that people write for a field of ours, where spelling does not lead from one to the other. */
export type Synonyms = Readonly<Record<string, string>>;

/**
 * Holds YAML against a schema. Null, with every misfit reported at its place, when it does not fit.
 * `fields` are all known names, for the hints.
 */
export function shape<Schema extends z.ZodType>(
  schema: Schema,
  yaml: Yaml,
  report: Report,
  fields: readonly string[],
  synonyms: Synonyms = {},
): z.output<Schema> | null {
  const result = schema.safeParse(yaml.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const field = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        const meant =
          (Object.hasOwn(synonyms, key.toLowerCase()) ? synonyms[key.toLowerCase()] : undefined) ??
          nearest(key, fields)[0] ??
          "";
        report("error", "unknown-field", yaml.keyAt([...issue.path, key]), { field: key, candidates: meant });
      }
    } else if (issue.code === "invalid_type" && valueIn(yaml.value, issue.path) === undefined) {
      report("error", "missing-field", yaml.valueAt(issue.path), { field });
    } else if (issue.code === "invalid_type") {
      report("error", `wrong-type-${kindOf(issue.expected)}`, yaml.valueAt(issue.path), { field });
    } else if (issue.code === "invalid_value") {
      report("error", "value-not-listed", yaml.valueAt(issue.path), {
        field,
        value: String(valueIn(yaml.value, issue.path)),
        options: issue.values.map(String).join(", "),
      });
    } else report("error", "bad-value", yaml.valueAt(issue.path), { field });
  }
  return null;
}

const KINDS = {
  string: "text",
  number: "number",
  int: "number",
  boolean: "boolean",
  array: "list",
  object: "map",
  record: "map",
} as const;

const kindOf = (expected: string): (typeof KINDS)[keyof typeof KINDS] =>
  Object.entries(KINDS).find(([name]) => name === expected)?.[1] ?? "text";

function valueIn(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    // A text that stands for a whole map, by its main field.
    if (typeof found === "string") return found;
    if (typeof found !== "object" || found === null) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}
