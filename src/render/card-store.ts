import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Article } from "../articles/article.ts";
import { remember } from "../articles/remember.ts";
import { printOf } from "../pages/fingerprint.ts";
import type { Portal } from "../portal.ts";
import type { PlainFile } from "../publish/publish.ts";
import { type CardInput, cardSize } from "../share-cards/card-input.ts";
import { inTwoLanes, twoPictures } from "./at-most.ts";
import { cardInputs } from "./card-inputs.ts";
import { readRecord, recordName, writePicture, writeRecord } from "./picture-cache.ts";
import type { Derived, PictureStore } from "./picture-store.ts";
import { sweep } from "./sweep.ts";

interface CardSources {
  readonly portal: Portal;
  readonly derived: Derived;
  /** Hash of the code that draws cards. */
  readonly engine: string;
  /** Whether drafts are shown: nobody shares a preview. */
  readonly drafts: boolean;
}

const inputsOf = ({ portal, derived, drafts }: CardSources): ((article: Article) => CardInput | null) =>
  drafts ? () => null : cardInputs(portal, derived);

/** Gives the file of each story's card, below the output folder; null where it has none. */
export function cardPaths(sources: CardSources): (article: Article) => string | null {
  const inputOf = inputsOf(sources);
  return remember((article) => {
    const input = inputOf(article);
    return input && `gambar/${nameOf(input, sources.engine)}`;
  });
}

const nameOf = (input: CardInput, engine: string): string =>
  `kartu-${createHash("sha256")
    // A logo is long, and the same on all.
    .update(JSON.stringify([engine, { ...input, logo: printOf(input.logo) }]))
    .digest("hex")
    .slice(0, 16)}.jpg`;

/** The cards of a portal, drawn into a folder of the cache. */
export interface CardStore {
  readonly path: (article: Article) => string | null;
  /** The cards of these stories. */
  readonly files: (articles: readonly Article[]) => PlainFile[];
  /** Draws those that are not in the cache, two at a time; gives their number. */
  readonly draw: (
    files: readonly PlainFile[],
    progress?: (done: number, total: number) => void,
  ) => Promise<number>;
}

/** Opens the cards of a portal; nothing is drawn yet. */
export function openCards(
  sources: CardSources & { readonly cache: string } & Pick<PictureStore, "ensure">,
): CardStore {
  const folder = path.join(sources.cache, "cards");
  const inputOf = inputsOf(sources);
  const pathOf = cardPaths(sources);
  const shown = new Map<string, Article>();

  async function drawn(file: string): Promise<boolean> {
    const article = shown.get(file);
    const input = article && inputOf(article);
    if (!input) throw new Error(`no story has the card ${file}`);
    const name = path.basename(file);
    if (await readRecord(folder, name)) return false;
    const { drawCard } = await import("../share-cards/draw-card.ts");
    const lead = input.picture && article.image && sources.derived.get(article.image.file);
    const picture = lead?.files.find((made) => made.path === lead.fallback);
    if (picture) await sources.ensure([picture.path]);
    const content = await twoPictures(async () =>
      drawCard(input, picture ? await readFile(picture.file) : null),
    );
    await writeRecord(folder, name, { files: [await writePicture(folder, name, { content, ...cardSize })] });
    return true;
  }

  return {
    path: pathOf,
    files(articles) {
      for (const article of articles) {
        const file = pathOf(article);
        if (file !== null) shown.set(file, article);
      }
      return [...shown.keys()].map((file) => ({ path: file, file: path.join(folder, path.basename(file)) }));
    },
    async draw(files, progress) {
      let done = 0;
      let fresh = 0;
      await inTwoLanes(files, async (file) => {
        if (await drawn(file.path)) fresh += 1;
        done += 1;
        progress?.(done, files.length);
      });
      const names = [...shown.keys()].map((file) => path.basename(file));
      if (fresh > 0) await sweep(folder, new Set(names.flatMap((name) => [name, recordName(name)])));
      return fresh;
    },
  };
}
