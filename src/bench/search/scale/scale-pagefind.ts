import fs from "node:fs/promises";
import path from "node:path";
import { stories } from "../../corpus/stories.ts";
import type { Story } from "../../corpus/story.ts";
import { measureTransfer } from "../measure-transfer.ts";
import { indexPages, page, readerOf } from "../rivals/pagefind.ts";
import { heldFiles, toFetch } from "./held-files.ts";
import type { SizeCost } from "./results.ts";

/** Stock Pagefind over plain pages of the same stories. */
export async function scalePagefind(
  folder: string,
  articles: number,
  queries: readonly string[],
): Promise<SizeCost> {
  const pages = path.join(folder, "pages");
  const write = (name: string, story: Story) =>
    fs.writeFile(path.join(pages, `${name}.html`), page({ title: story.headline, text: textOf(story) }));
  await fs.mkdir(pages, { recursive: true });
  let last: Story | undefined;
  for (const story of stories(articles)) {
    await write(`${story.index}`, story);
    last = story;
  }
  const index = path.join(folder, "index");
  const { ms, peakBytes } = await indexPages(pages, index);
  const transfer = await measureTransfer(
    { folder: index, scriptBytes: 0, reader: () => readerOf(index) },
    queries.map((query) => ({ query, target: 0 })),
  );
  const before = await heldFiles(index);
  if (last) await write(`${articles}`, { ...last, headline: "kabar baru" });
  await indexPages(pages, path.join(folder, "index-after"));
  const update = toFetch(before, await heldFiles(path.join(folder, "index-after")));
  return { ms, peakBytes, indexMs: ms, transfer, held: toFetch(new Map(), before), update };
}

/** What a reader sees of a story below its headline. */
const textOf = ({ summary, blocks }: Story): string =>
  [
    summary,
    ...blocks.flatMap((block) => (block.kind === "readAlso" ? [] : [block.text.replaceAll("*", "")])),
  ].join(" ");
