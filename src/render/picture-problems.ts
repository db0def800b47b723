import path from "node:path";
import { SITE } from "../articles/ads.ts";
import type { Article, PictureRef } from "../articles/article.ts";
import type { CommittedBlobs } from "../articles/blobs.ts";
import type { Library } from "../articles/library.ts";
import { AUTHORS } from "../articles/portal-checks.ts";
import { collector, type Spot, wholeFile } from "../articles/report.ts";
import type { Pieces } from "../pieces.ts";
import type { Portal } from "../portal.ts";
import type { Problem } from "../problems.ts";
import { inTwoLanes } from "./at-most.ts";
import { pictureMemory } from "./picture-memory.ts";
import type { PictureSource } from "./picture-model.ts";

/** The pictures of a story: in its front matter, and in its body. */
export const namedPictures = (article: Article, library: Library): PictureRef[] => [
  ...(article.image ? [article.image] : []),
  ...library.pictures(article.file),
];

/** Authors' portraits and the house's own advertisements, with the file that names them. */
export const configuredPictures = ({ authors, site }: Portal): { file: string; named: string }[] => [
  ...authors.flatMap(({ portrait }) => (portrait === null ? [] : [{ file: portrait, named: AUTHORS }])),
  ...site.ads.flatMap(({ content }) =>
    "picture" in content ? [{ file: content.picture, named: SITE }] : [],
  ),
];

/** The first place that names a picture. */
export interface Naming {
  readonly article: string;
  readonly at: Spot;
}

/** Every picture that an article or the configuration names, with the first place that does; `only`: of these files. */
export function picturesOf(
  library: Library,
  portal: Portal,
  only?: ReadonlySet<string>,
): Map<string, Naming> {
  const configured = configuredPictures(portal).filter(({ named }) => !only || only.has(named));
  const first = new Map<string, Naming>(
    configured.map(({ file, named }) => [file, { article: named, at: wholeFile }]),
  );
  for (const article of library.articles) {
    if (only && !only.has(article.file)) continue;
    for (const { file, line, column } of namedPictures(article, library))
      if (!first.has(file)) first.set(file, { article: article.file, at: { line, column } });
  }
  return first;
}

interface LookOptions {
  readonly cache?: string;
  readonly progress?: (done: number) => void;
  readonly use?: (file: string, source: PictureSource) => Promise<void>;
}

/** Looks at pictures, a few at a time: what is wrong with them, and what to do with those that are sound. */
export async function pictureProblems(
  dir: string,
  pictures: ReadonlyMap<string, Naming>,
  { cache, progress, use }: LookOptions = {},
): Promise<Problem[]> {
  const problems: Problem[] = [];
  if (pictures.size === 0) return problems;
  const { describePicture } = await import("./pictures.ts");
  let done = 0;
  await inTwoLanes(pictures, async ([file, { article, at }]) => {
    const source = await describePicture(path.join(dir, file), cache);
    if (!("trouble" in source)) await use?.(file, source);
    else {
      const { report, problems: found } = collector(article);
      report("error", `picture.${source.trouble}`, at, { picture: file });
      problems.push(...found);
    }
    done += 1;
    progress?.(done);
  });
  return problems;
}

/** What is wrong with pictures, those apart that were found sound before and are what they were. */
export async function newPictureProblems(
  dir: string,
  pictures: ReadonlyMap<string, Naming>,
  given: { readonly state: Pieces; readonly committed: CommittedBlobs; readonly whole: boolean },
): Promise<Problem[]> {
  const memory = await pictureMemory({ ...given, dir });
  const unknown = new Map([...pictures].filter(([file]) => !memory.recall(file)));
  const use = async (file: string, source: PictureSource) => memory.note(file, source, null);
  const problems = await pictureProblems(dir, unknown, { use });
  await memory.keep(given.whole);
  return problems;
}
