import type { Article } from "../../src/articles/article.ts";
import type { PictureView } from "../../src/pages/views.ts";
import type { Portal } from "../../src/portal.ts";
import type { Situation } from "../support/planned.ts";
import {
  articleChoices,
  assetChoices,
  authorChoices,
  type Choices,
  frontChoices,
  NOW,
  namesChoices,
  pictureChoices,
  plainPageChoices,
  redirectChoices,
  sectionChoices,
  siteChoices,
  sourceChoices,
  topicChoices,
} from "./choices.ts";
import { historyOf, subject } from "./full-portal.ts";

/** A situation that differs from another in one field. */
export interface OneChange {
  /** `article.kicker`, `site.name` … */
  readonly field: string;
  readonly situation: Situation;
}

/** Every field of one article, changed by itself. */
export const articleChanges = (situation: Situation, subject: Article): OneChange[] =>
  changesOf("article", subject, articleChoices, (changed) => ({
    ...situation,
    articles: situation.articles.map((article) => (article === subject ? changed : article)),
  }));

/** Every field of the configuration and of all else that a plan is made from, changed by itself. */
export const otherChanges = (situation: Situation): OneChange[] => [
  ...portalChanges(situation),
  ...changesOf("plainPage", firstOf(situation.plainPages), plainPageChoices, (page) => ({
    ...situation,
    plainPages: [page, ...situation.plainPages.slice(1)],
  })),
  ...["foto/a.jpg", "foto/b.jpg"].flatMap((file) => [
    ...changesOf("picture", somePicture, pictureChoices, (view) => ({
      ...situation,
      views: new Map([[file, view]]),
    })),
    { field: "picture", situation: { ...situation, views: new Map([[file, null]]) } },
  ]),
  ...changesOf("assets", situation.assets, assetChoices, (assets) => ({ ...situation, assets })),
  ...changesOf("plan", situation, situationChoices, (changed) => changed),
];

const portalChanges = (situation: Situation): OneChange[] => {
  const { portal } = situation;
  const configured = (changed: Partial<Portal>): Situation => ({
    ...situation,
    portal: { ...portal, ...changed },
  });
  const inList = <List extends "sections" | "authors" | "sources" | "topics">(
    list: List,
    choices: Choices<Portal[List][number]>,
  ): OneChange[] => [
    ...changesOf<Portal[List][number]>(list, firstOf<Portal[List][number]>(portal[list]), choices, (entry) =>
      configured({ [list]: [entry, ...portal[list].slice(1)] }),
    ),
    { field: `portal.${list}`, situation: configured({ [list]: portal[list].toReversed() }) },
    { field: `portal.${list}`, situation: configured({ [list]: portal[list].slice(1) }) },
  ];
  return [
    ...changesOf("site", portal.site, siteChoices, (site) => configured({ site })),
    ...inList("sections", sectionChoices),
    ...inList("authors", authorChoices),
    ...rolesOf(portal).map((authors) => ({ field: "authors.role", situation: configured({ authors }) })),
    ...inList("sources", sourceChoices),
    ...inList("topics", topicChoices),
    ...changesOf("front", portal.front, frontChoices, (front) => configured({ front })),
    ...namesChoices.map((names) => ({ field: "portal.names", situation: configured({ names }) })),
    ...redirectChoices.map((redirect) => ({
      field: "portal.redirects",
      situation: configured({ redirects: [redirect] }),
    })),
  ];
};

/** Roles that are the same text when one stands after the other. */
const rolesOf = ({ authors }: Portal): Portal["authors"][] =>
  [
    ["Wakil", "Redaktur\nKepala"],
    ["Wakil\nRedaktur", "Kepala"],
  ].map((roles) => authors.map((author, index) => ({ ...author, role: roles[index] ?? null })));

/** What else a plan is made from; `changesOf` has the others. */
const situationChoices: Choices<
  Omit<Situation, "portal" | "plainPages" | "articles" | "views" | "bodies" | "assets">
> = {
  now: [NOW - 72 * 3_600_000, NOW + 1, NOW + 41 * 3_600_000],
  drafts: [true, false],
  histories: [
    new Map(),
    new Map([[subject.file, { print: "tiga", history: historyOf("Sampan") }]]),
    new Map([["2026/a1.md", { print: "satu", history: historyOf("Kapal") }]]),
  ],
  version: ["1", "2"],
};

const somePicture: PictureView = {
  src: "/gambar/x.jpg",
  width: 800,
  height: 600,
  sources: [],
  phone: { src: "/gambar/x-640.webp", bytes: 40_000 },
  alt: "Pasar",
  caption: null,
  credit: null,
  focus: "",
  link: null,
};

function changesOf<Type extends object>(
  name: string,
  base: Type,
  choices: Partial<Choices<Type>>,
  put: (changed: Type) => Situation,
): OneChange[] {
  return Object.entries<readonly unknown[] | undefined>(choices).flatMap(([field, values = []]) =>
    values.map((value) => ({ field: `${name}.${field}`, situation: put({ ...base, [field]: value }) })),
  );
}

const firstOf = <Entry>(list: readonly Entry[]): Entry => {
  const [first] = list;
  if (first === undefined) throw new Error("nothing to change");
  return first;
};
