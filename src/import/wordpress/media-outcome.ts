import { plain } from "../html/plain.ts";
import { notes } from "../note.ts";
import type { ImportRun } from "../run.ts";
import { uploadPath } from "../uploads.ts";
import type { WxrItem } from "../wxr/item.ts";
import type { Kind } from "./kinds.ts";
import type { MediaFile } from "./survey.ts";

/** Tells of a file of the media library, once it is known whether any article shows it. */
export function mediaOutcome(media: MediaFile, { sink, pictures }: ImportRun, parent: string | null): void {
  const { take, list } = notes();
  const upload = pictures.find(media.url);
  const isUsed = upload !== null && pictures.isUsed(upload);
  if (upload) take(isUsed ? "picture-used" : "picture-in-uploads", { file: upload.target });
  else if (uploadPath(media.url) === null) take("file-linked", { url: media.url });
  else take("picture-missing", { url: media.url });
  if (parent !== null) take("attachment-page", { file: parent });
  sink.outcome({
    source: media.link || media.url || `#${media.id}`,
    type: "attachment",
    title: media.title,
    file: isUsed ? upload.target : null,
    status: isUsed ? "imported" : "skipped",
    notes: list,
  });
}

/** Tells of an item that becomes no article: guest authors, reusable blocks, menus, what plugins keep. */
export function otherOutcome(item: WxrItem, kind: Kind, { sink }: ImportRun): void {
  const { take, list } = notes();
  if (kind === "guest-author") take("guest-author", { names: plain(item.title) });
  else if (kind === "reusable") take("reusable");
  else if (kind === "menu") take("menu-left-out");
  else if (kind === "revision") take("revision-left-out");
  else if (kind === "private") take("private-kind", { type: item.type });
  else take("wp-kind", { type: item.type });
  sink.outcome({
    source: item.link || item.guid || `#${item.id}`,
    type: item.type,
    title: plain(item.title),
    file: null,
    status: "skipped",
    notes: list,
  });
}
