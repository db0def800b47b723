import { tidy } from "../../articles/clean.ts";
import { isoOf } from "../../dates.ts";
import { escapeLine, escapeText } from "../html/escape.ts";
import { plainParagraphs } from "../html/plain.ts";
import type { WxrComment } from "../wxr/item.ts";
import { commentedAt } from "./instants.ts";

/** A post's comments as Warta keeps them: text below `DISKUSI:`, answers after what they answer. */
export interface Discussion {
  readonly text: string;
  readonly kept: number;
  /** Pingbacks, spam, and what nobody has approved. */
  readonly leftOut: number;
}

const LONGEST = 600_000;

/** Only what readers could see is kept; addresses of commenters are not. */
export function discussionOf(
  comments: readonly WxrComment[],
  zone: string,
  words: { readonly answers: string; readonly anonymous: string },
): Discussion {
  const shown = comments.filter(
    ({ approved, type, content }) =>
      (approved === "1" || approved === "approve" || approved === "approved") &&
      (type === "" || type === "comment") &&
      content.trim() !== "",
  );
  const byId = new Map(shown.map((comment) => [comment.id, comment]));
  const answers = new Map<string, WxrComment[]>();
  for (const comment of shown) {
    const parent = comment.parent !== comment.id && byId.has(comment.parent) ? comment.parent : "";
    const list = answers.get(parent);
    if (list) list.push(comment);
    else answers.set(parent, [comment]);
  }
  const blocks: string[] = [];
  const written = new Set<WxrComment>();
  const nameOf = (comment: WxrComment): string => tidy(comment.author) || words.anonymous;
  const write = (comment: WxrComment): void => {
    written.add(comment);
    const parent = byId.get(comment.parent);
    const instant = commentedAt(comment, zone);
    const when =
      instant === null
        ? ""
        : ` · ${isoOf(instant, zone)
            .slice(0, 16)
            .replace("T", " ")
            .replace(/:(?=\d\d$)/, ".")}`;
    const to = parent && parent !== comment ? ` ${words.answers} ${nameOf(parent)}` : "";
    blocks.push(
      escapeLine(`**${escapeText(nameOf(comment)).replace(/\*/g, "\\*")}**${escapeText(to)}${when}`),
    );
    for (const paragraph of plainParagraphs(comment.content)) blocks.push(escapeLine(escapeText(paragraph)));
  };
  // Depth first, without recursion: threads may be as deep as somebody likes.
  const waiting = [...(answers.get("") ?? [])].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (written.has(next)) continue;
    write(next);
    waiting.push(...[...(answers.get(next.id) ?? [])].reverse());
  }
  // Answers that answer each other in a circle.
  for (const comment of shown) if (!written.has(comment)) write(comment);
  let text = "";
  let cut = false;
  for (const block of blocks) {
    if (text.length + block.length > LONGEST) {
      cut = true;
      break;
    }
    text += `${text ? "\n\n" : ""}${block}`;
  }
  return { text, kept: shown.length, leftOut: comments.length - shown.length + (cut ? 1 : 0) };
}
