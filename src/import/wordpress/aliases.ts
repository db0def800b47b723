import { reserved } from "../../urls.ts";
import { partsOf } from "../content/article-markdown.ts";
import type { Take } from "../note.ts";
import { oldNumber, oldPath } from "../portal/old-path.ts";
import type { Places } from "../portal/places.ts";
import type { WxrItem } from "../wxr/item.ts";
import type { MediaFile } from "./survey.ts";

const ARCHIVE = /^\/\d{4}\/(?:\d{2}\/(?:\d{2}\/)?)?$/;

/** The old addresses of a post that shall lead to its new one: its own, earlier ones, those of its parts and pictures. */
export function aliasesOf(
  item: WxrItem,
  url: string | null,
  own: readonly MediaFile[],
  base: string,
  places: Places,
  take: Take,
): string[] {
  const main = oldPath(item.link, base);
  const sibling = (name: string): string | null =>
    main === null ? null : oldPath(`https://host.invalid${main.replace(/[^/]+\/?$/, name)}`, "/");
  const parts = main?.endsWith("/")
    ? Array.from({ length: Math.min(partsOf(item.content), 60) - 1 }, (_, index) => `${main}${index + 2}/`)
    : [];
  const earlier = item.meta.get("_wp_old_slug");
  const wanted = [
    main,
    ...(earlier ? [sibling(earlier)] : []),
    ...parts,
    ...own.map(({ link }) => oldPath(link, base)),
  ];
  if (
    main === null &&
    item.link !== "" &&
    oldNumber(item.link) === null &&
    !/^https?:\/\/[^/]+\/?$/.test(item.link)
  )
    take("alias-refused", { url: item.link.slice(0, 300) });
  const paths = wanted
    .flatMap((path) => path ?? [])
    .filter((path, index, all) => all.indexOf(path) === index && path !== url);
  const kept = paths.filter((path) => {
    const [, first = ""] = path.split("/");
    const isOurs =
      reserved.has(first) || ARCHIVE.test(path) || /\/halaman\//.test(path) || /\.html?\/./.test(path);
    const isFree = !isOurs && places.takeAddress(path);
    if (!isFree) take("alias-taken", { url: path });
    return isFree;
  });
  const numbers = [item.id, ...own.map(({ id }) => id)].filter((id) => /^\d{1,12}$/.test(id));
  return [...kept, ...numbers.map((id) => `/?p=${id}`).filter((query) => places.takeAddress(query))];
}
