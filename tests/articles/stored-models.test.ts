import { expect, it } from "vitest";
import type { Model } from "../../src/articles/model.ts";
import { addModels, type StoredModels, storedModels } from "../../src/articles/stored-models.ts";
import { article } from "../support/article.ts";
import { pictureRef } from "../support/picture-ref.ts";

const model = (more: Partial<Model>): Model => ({
  stat: "1 2.5 3.5 4",
  blob: "b",
  article: null,
  print: "p",
  day: "2026-11-20",
  problems: [],
  pictures: [],
  links: [],
  ...more,
});

it("gives models back as they were stored, in their order", () => {
  const picture = pictureRef("foto.jpg", { alt: "Foto", credit: "AP", focus: { x: 40, y: 30 } });
  const one = article("satu", { authors: [{ id: "mm", name: "M. M." }], standfirst: "Isi." });
  const full = article("dua", {
    authors: one.authors,
    lang: "ar",
    kicker: "K",
    updated: 5,
    dateline: { place: null, outlet: "Koran" },
    credit: "mm",
    comments: 0,
    views: 3,
    image: picture,
    readAlso: [{ title: "Satu", line: 3, column: 1 }],
    discussion: true,
    discussionText: ["Bahas."],
    corrections: [{ date: "2026-11-21", text: "Salah." }],
    series: { id: "s", name: "S", part: 2 },
    translationOf: one.file,
    sponsored: "PT",
    live: true,
    opinion: true,
    breaking: true,
    draft: true,
    embargo: 7,
    expires: 9,
    aliases: ["/lama/"],
  });
  const problem = {
    file: "x.md",
    line: 1,
    column: 1,
    severity: "error",
    code: "no-date",
    params: {},
  } as const;
  const models = {
    [full.file]: model({ article: full, pictures: [picture], links: [{ href: "/a/", line: 1, column: 2 }] }),
    [one.file]: model({ article: one, stat: "" }),
    "x.md": model({ problems: [problem] }),
  };
  const known = new Map<string, Model>();
  addModels(JSON.parse(JSON.stringify(storedModels(models))) as StoredModels, known);
  expect([...known]).toEqual(Object.entries(models));
});
