import { escapeHtml } from "../escape-html.ts";
import type { Language, Portal } from "../portal.ts";
import { arabicAttributes } from "./arabic.ts";
import { bodyReader, type Piece } from "./body-reader.ts";
import { collapse } from "./clean.ts";
import { credit } from "./credit.ts";
import { openingDateline } from "./dateline.ts";
import { type Paragraph, paragraph, part } from "./paragraph.ts";
import { arrange, type Reading } from "./reading.ts";
import type { Report, Spot } from "./report.ts";
import type { SourceText } from "./source-text.ts";
import { verseHtml, verseLength } from "./verses.ts";
import { wireHead } from "./wire-head.ts";

export interface WireOptions {
  readonly portal: Portal;
  readonly lang: Language;
  /** Front matter has a headline: the text need not. */
  readonly titled: boolean;
}

/** Reads wire copy from line index `from` on (DESIGN, section 4). */
export function wireCopy(text: SourceText, from: number, options: WireOptions, report: Report): Reading {
  const spot = (at: Spot): Spot => text.spot(at.line, at.column);
  const head = wireHead(text, from, options.titled, report);
  const reader = bodyReader(report, spot, collapse);
  text.lines.slice(head.bodyFrom).forEach((line, index) => {
    if (line.trim() === "") reader.blank();
    else reader.line({ text: line, line: head.bodyFrom + index + 1, column: 1 });
  });
  const { pieces, discussion, after } = reader.end();
  const texts = new Map<Piece, Paragraph>();
  for (const piece of pieces) if (piece.kind === "paragraph") texts.set(piece, paragraph(piece.lines));

  if (after.some(({ kind }) => kind === "paragraph")) reportAfter(after, spot, report);
  const dateline = takeDateline(pieces, texts, options.portal, spot, report);
  const found = takeCredit(pieces, texts, spot);
  const kept = pieces.filter((piece) => piece.kind !== "paragraph" || texts.has(piece));
  const wordings = new Map(kept.map((piece) => [piece, collapse(texts.get(piece)?.text ?? "")]));
  const wording = (piece: Piece): string => wordings.get(piece) ?? "";
  const verses = versesIn(kept, wording);
  const { readAlso, blocks } = arrange(kept, after, (piece) => {
    const words = wording(piece);
    const verse = verses.get(piece);
    if (verse !== undefined) return verse === "" ? [] : [{ type: "html", html: verse }];
    return [{ type: "html", html: `<p${arabicAttributes(words, options.lang)}>${escapeHtml(words)}</p>` }];
  });
  return {
    headline: head.headline,
    comments: head.comments,
    views: head.views,
    dateline,
    credit: found,
    body: { paragraphs: kept.filter(({ kind }) => kind === "paragraph").map(wording), blocks, pictures: [] },
    empty: kept.every(({ kind }) => kind === "readAlso"),
    readAlso,
    discussion,
    discussionText: after.flatMap((piece) =>
      piece.kind === "paragraph" ? [collapse(paragraph(piece.lines).text)] : [],
    ),
  };
}

/** The HTML of each verse at its first paragraph, and nothing at its others. */
function versesIn(pieces: readonly Piece[], wording: (piece: Piece) => string): ReadonlyMap<Piece, string> {
  const found = new Map<Piece, string>();
  for (let at = 0; at < pieces.length; at += 1) {
    const near = pieces.slice(at, at + 3);
    const other = near.findIndex(({ kind }) => kind !== "paragraph");
    const texts = (other < 0 ? near : near.slice(0, other)).map(wording);
    const length = verseLength(texts, 0);
    if (length === 0) continue;
    near.slice(0, length).forEach((piece, index) => {
      found.set(piece, index === 0 ? verseHtml(texts.slice(0, length)) : "");
    });
    at += length - 1;
  }
  return found;
}

function takeDateline(
  pieces: readonly Piece[],
  texts: Map<Piece, Paragraph>,
  portal: Portal,
  spot: (at: Spot) => Spot,
  report: Report,
): Reading["dateline"] {
  const first = pieces.find((piece) => texts.has(piece));
  const whole = first && texts.get(first);
  const opening = whole && openingDateline(whole.text, portal);
  if (!first || !whole || !opening) return null;
  texts.set(first, part(whole, opening.end));
  const at = spot(whole.at(0));
  const { place, outlet, guessed } = opening.dateline;
  if (guessed) report("info", "dateline-guessed", at, { place: place ?? "", outlet: outlet ?? "" });
  return { value: opening.dateline, at };
}

function takeCredit(
  pieces: readonly Piece[],
  texts: Map<Piece, Paragraph>,
  spot: (at: Spot) => Spot,
): Reading["credit"] {
  const last = pieces.findLast((piece) => texts.has(piece));
  const whole = last && texts.get(last);
  const found = whole && credit(whole.text);
  if (!last || !whole || !found) return null;
  if (found.rest) texts.set(last, { text: found.rest, at: whole.at });
  else texts.delete(last);
  const codes = found.codes.map(({ code, at }) => ({ value: code, at: spot(whole.at(at)) }));
  return { value: found.text, at: spot(whole.at(found.at)), codes };
}

function reportAfter(after: readonly Piece[], spot: (at: Spot) => Spot, report: Report): void {
  const first = after.find((piece) => piece.kind === "paragraph");
  if (first?.kind === "paragraph")
    report("info", "text-after-discussion", spot(paragraph(first.lines).at(0)));
}
