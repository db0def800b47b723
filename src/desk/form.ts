import { z } from "zod";
import { type FrontMatter, frontMatterSchema } from "../articles/front-matter.ts";
import type { DeskWords } from "../i18n/desk/id.ts";
import type { Control, FormField, Group } from "./form-field.ts";

type Special = { readonly group: Group; readonly control?: Control };

/** What the schema does not tell of a field: where it stands, and what it holds beyond its type. */
const special: { readonly [Name in keyof FrontMatter]?: Special } = {
  headline: { group: "story", control: { kind: "line" } },
  kicker: { group: "story" },
  standfirst: { group: "story", control: { kind: "long" } },
  section: { group: "place", control: { kind: "choice", from: "sections" } },
  topics: { group: "place", control: { kind: "names", from: "topics" } },
  authors: { group: "place", control: { kind: "names", from: "authors" } },
  sources: { group: "place", control: { kind: "names", from: "sources" } },
  dateline: { group: "place" },
  credit: { group: "place" },
  image: { group: "picture", control: { kind: "picture" } },
  imageAlt: { group: "picture", control: { kind: "long" } },
  imageCaption: { group: "picture", control: { kind: "long" } },
  imageCredit: { group: "picture" },
  imageFocus: { group: "picture" },
  draft: { group: "time" },
  date: { group: "time", control: { kind: "moment" } },
  updated: { group: "time", control: { kind: "moment" } },
  embargo: { group: "time", control: { kind: "moment" } },
  expires: { group: "time", control: { kind: "moment" } },
  breaking: { group: "labels" },
  live: { group: "labels" },
  liveEnded: { group: "labels" },
  liveOrder: { group: "labels" },
  opinion: { group: "labels" },
  sponsored: { group: "labels" },
  discussion: { group: "labels" },
  lang: { group: "labels" },
  readAlso: { group: "after", control: { kind: "headlines" } },
  corrections: { group: "after" },
  retracted: { group: "after" },
  history: { group: "after" },
  series: { group: "after" },
  translationOf: { group: "after" },
  slug: { group: "address" },
  aliases: { group: "address" },
  comments: { group: "address" },
  views: { group: "address" },
};

/** The part of JSON Schema in which zod writes our fields. */
interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** The form of an article, made of the schema that articles are checked with: a field of the one is a field of the other. */
export function articleForm(words: DeskWords, hints: Readonly<Record<string, string>> = {}): FormField[] {
  const { properties = {}, required = [] } = z.toJSONSchema(frontMatterSchema, { io: "input" }) as Shape;
  return Object.entries(properties).map(([name, shape]) => {
    const known = (special as Readonly<Record<string, Special | undefined>>)[name];
    return {
      ...field(name, shape, required.includes(name), words),
      hint: hints[name] ?? shape.description ?? "",
      group: known?.group ?? "more",
      ...(known?.control ? { control: known.control } : {}),
    };
  });
}

function field(name: string, shape: Shape, required: boolean, words: DeskWords): FormField {
  const labels: Readonly<Record<string, string>> = words.fields;
  return {
    name,
    label: labels[name] ?? shape.description?.replace(/[.:].*$/s, "") ?? name,
    hint: shape.description ?? "",
    group: "more",
    control: controlOf(name, shape, words),
    required,
  };
}

function controlOf(name: string, shape: Shape, words: DeskWords): Control {
  // Of several shapes, the one that says most.
  const fullest = shape.anyOf?.find((one) => one.properties) ?? shape.anyOf?.[0];
  if (fullest) return controlOf(name, fullest, words);
  const { type, items, properties } = shape;
  if (shape.enum) return { kind: "choice", from: shape.enum.map(String) };
  if (type === "boolean") return { kind: "switch" };
  if (type === "integer" || type === "number") return { kind: "number" };
  if (type === "object" && properties) return { kind: "group", fields: parts(shape, words) };
  if (type === "array" && items?.properties) return { kind: "rows", fields: parts(items, words) };
  if (type === "array") return { kind: "texts" };
  if (/^(?:date|time|at|updated)$/i.test(name)) return { kind: "moment" };
  return { kind: /^(?:text|body|reason)$/i.test(name) ? "long" : "text" };
}

const parts = ({ properties = {}, required = [] }: Shape, words: DeskWords): FormField[] =>
  Object.entries(properties).map(([name, shape]) => field(name, shape, required.includes(name), words));
