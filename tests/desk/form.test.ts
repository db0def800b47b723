import { expect, it } from "vitest";
import { frontMatterSchema } from "../../src/articles/front-matter.ts";
import { articleForm } from "../../src/desk/form.ts";
import { deskHints } from "../../src/i18n/desk/hints.ts";
import { id } from "../../src/i18n/desk/id.ts";
import { deskWords } from "../../src/i18n/desk/words.ts";

it.each(["id", "en"] as const)(
  "has every field of the schema, in its order, each with a label of its own in %s",
  (lang) => {
    const form = articleForm(deskWords(lang));
    expect(form.map(({ name }) => name)).toEqual(Object.keys(frontMatterSchema.shape));
    expect(new Set(form.map(({ label }) => label)).size).toBe(form.length);
  },
);

it("tells of every field in English where the portal is English", () => {
  const [indonesian, english] = [articleForm(id), articleForm(deskWords("en"), deskHints("en"))];
  const same = english.filter(({ label, hint }, at) => {
    const theirs = indonesian[at];
    return hint === "" || hint === theirs?.hint || label === theirs?.label;
  });
  expect(same.map(({ name }) => name)).toEqual([]);
});

it.each([
  ["section", "choice"],
  ["lang", "choice"],
  ["topics", "names"],
  ["readAlso", "headlines"],
  ["aliases", "texts"],
  ["corrections", "rows"],
  ["series", "group"],
  ["retracted", "group"],
  ["draft", "switch"],
  ["views", "number"],
  ["embargo", "moment"],
  ["image", "picture"],
  ["headline", "line"],
])("puts in %s by %s", (name, kind) => {
  expect(articleForm(id).find((field) => field.name === name)?.control.kind).toBe(kind);
});

it("speaks English with every word of the Indonesian, and with the same values in it", () => {
  const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  const compare = (model: object, other: object): void => {
    expect(Object.keys(other)).toEqual(Object.keys(model));
    for (const [key, words] of Object.entries(model)) {
      const theirs: unknown = Reflect.get(other, key);
      if (typeof words !== "string") compare(words as object, theirs as object);
      else expect([key, holes(String(theirs))]).toEqual([key, holes(words)]);
    }
  };
  compare(deskWords("id"), deskWords("en"));
});
