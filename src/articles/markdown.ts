import type { Token } from "markdown-it";
import type { Language, Portal } from "../portal.ts";
import type { Block, PictureRef } from "./article.ts";
import { bodyReader, type Piece } from "./body-reader.ts";
import { collapse } from "./clean.ts";
import { credit } from "./credit.ts";
import { figures } from "./figures.ts";
import { linkPlace } from "./link-place.ts";
import { type LiveOrder, liveEntries } from "./live-entries.ts";
import { markdownRenderer, plainInline } from "./markdown-renderer.ts";
import { dressBlock, dressLinks, plainTexts, rawHtml, shiftHeadings, topLevel } from "./markdown-tokens.ts";
import type { Line } from "./paragraph.ts";
import { dressQuote } from "./quotes.ts";
import { arrange, type Reading } from "./reading.ts";
import type { Report, Spot } from "./report.ts";
import type { SourceText } from "./source-text.ts";
import { tableCaptions } from "./table-captions.ts";

export interface MarkdownOptions {
  readonly file: string;
  readonly portal: Portal;
  readonly lang: Language;
  /** In a draft a missing alternative text is only a warning. */
  readonly draft: boolean;
  /** A page of the house: no read-also, discussion or credit is looked for. */
  readonly plain?: boolean;
  /** Of a live story: the order in which readers see its entries. */
  readonly live?: LiveOrder | null;
}

const renderer = markdownRenderer();

/** Reads a Markdown body from line index `from` on. Dateline, headline and counts are front matter's. */
export function markdown(text: SourceText, from: number, options: MarkdownOptions, report: Report): Reading {
  const spot = (at: Spot): Spot => text.spot(at.line, at.column);
  const env = {};
  // Blank lines in place of the front matter keep line numbers those of the file.
  const { tokens, refused } = renderer.parse("\n".repeat(from) + text.lines.slice(from).join("\n"), env);
  for (const { url, line } of refused)
    report("warning", "link-refused", spot(linkPlace(text.lines, line)), { url });
  shiftHeadings(tokens);
  const blocks = tableCaptions(topLevel(tokens));
  const reader = bodyReader(report, spot, (words) => collapse(plainInline(renderer.inline(words, env))));
  /** Paragraphs as markdown-it reads them, by their first lines. */
  const parsed = new Map<Line, Token[]>();
  const linesOf = (inline: Token): Line[] =>
    inline.content.split("\n").map((content, index) => {
      const line = (inline.map?.[0] ?? 0) + index + 1;
      return { text: content, line, column: Math.max((text.lines[line - 1] ?? "").indexOf(content), 0) + 1 };
    });
  blocks.forEach((block, index) => {
    const inline = block[1];
    if (block[0]?.type === "paragraph_open" && inline && !options.plain) {
      reader.blank();
      const lines = linesOf(inline);
      if (lines[0]) parsed.set(lines[0], block);
      for (const line of lines) reader.line(line);
      reader.blank();
    } else if (reader.awaitsTitles() && /_list_open$/.test(block[0]?.type ?? "")) {
      reader.titles(
        block.filter(({ type }) => type === "inline").flatMap((item) => linesOf(item).slice(0, 1)),
      );
    } else reader.other(index);
  });
  const { pieces, discussion, after } = reader.end();

  const sources = new Map<Piece, string>();
  for (const piece of pieces)
    if (piece.kind === "paragraph") sources.set(piece, piece.lines.map((line) => line.text).join("\n"));
  const found = options.plain ? null : takeCredit(pieces, sources, spot);
  const kept = pieces.filter((piece) => piece.kind !== "paragraph" || sources.has(piece));
  const live = options.live ? liveEntries(options.live, options.portal.site.timezone, report) : null;
  const pictures: PictureRef[] = [];
  const paragraphs: string[] = [];

  function figureBlock(refs: readonly PictureRef[]): Block {
    const [first = 0, ...more] = refs.map((ref) => pictures.push(ref) - 1);
    return more.length === 0
      ? { type: "figure", picture: first }
      : { type: "gallery", pictures: [first, ...more] };
  }

  function render(piece: Piece): readonly Block[] {
    if (piece.kind === "readAlso") return [];
    const block =
      piece.kind === "other" ? (blocks[piece.index] ?? []) : paragraphBlock(piece, sources.get(piece) ?? "");
    const first = piece.kind === "paragraph" ? piece.lines[0] : undefined;
    const line = first?.line ?? (block[0]?.map?.[0] ?? 0) + 1;
    const place: Spot = { line, column: first?.column ?? 1 };
    const entry = live?.entry(block, spot(place));
    if (entry) {
      if (entry.title) paragraphs.push(entry.title);
      return [entry];
    }
    const below = (lines: number): Spot => (lines === 0 ? spot(place) : { line: line + lines, column: 1 });
    const alone = figures(block, { ...options, spot: below }, report);
    if (alone === "refused") return [];
    if (alone) return [figureBlock(alone)];
    for (const token of block) {
      if (token.type !== "inline") continue;
      dressLinks(token.children ?? [], options.portal.site);
      if (token.children?.some(({ type }) => type === "image"))
        report("error", "picture-in-text", { line: token.map ? token.map[0] + 1 : line, column: 1 });
    }
    const dressed = dressQuote(block, rawHtml(block));
    const texts = plainTexts(dressed);
    paragraphs.push(...texts);
    return [{ type: "html", html: renderer.render(dressBlock(dressed, texts, options.lang), env).trim() }];
  }

  const like = blocks.find((block) => block[0]?.type === "paragraph_open");
  /** A paragraph whose lines were read one by one, as the tokens that markdown-it would have made of them. */
  function paragraphBlock(piece: Piece, source: string): Token[] {
    if (!like || piece.kind !== "paragraph") return [];
    // A paragraph that is as it stood was read with the whole text.
    const whole = piece.lines[0] && parsed.get(piece.lines[0]);
    if (whole?.[1]?.content === source) return whole;
    const [open, inline, close] = like.map((token) =>
      Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token, { attrs: null }),
    );
    if (!open || !inline || !close) return [];
    inline.children = renderer.inline(source, env);
    inline.content = source;
    inline.map = [(piece.lines[0]?.line ?? 1) - 1, piece.lines.at(-1)?.line ?? 1];
    return [open, inline, close];
  }

  const { readAlso, blocks: arranged } = arrange(kept, after, render);
  return {
    headline: null,
    comments: null,
    views: null,
    dateline: null,
    credit: found,
    body: { paragraphs, blocks: live ? live.inOrder(arranged) : arranged, pictures },
    empty: kept.every(({ kind }) => kind === "readAlso"),
    readAlso,
    discussion,
    discussionText: after.flatMap((piece) =>
      piece.kind === "readAlso"
        ? []
        : plainTexts(
            piece.kind === "other"
              ? (blocks[piece.index] ?? [])
              : paragraphBlock(piece, piece.lines.map((line) => line.text).join("\n")),
          ),
    ),
  };
}

function takeCredit(
  pieces: readonly Piece[],
  sources: Map<Piece, string>,
  spot: (at: Spot) => Spot,
): Reading["credit"] {
  const last = pieces.findLast(({ kind }) => kind !== "readAlso");
  const source = last && sources.get(last);
  const found = source === undefined ? null : credit(source);
  if (!found || source === undefined || last?.kind !== "paragraph") return null;
  if (found.rest) sources.set(last, found.rest);
  else sources.delete(last);
  const line = last.lines.at(-1);
  const start = source.lastIndexOf("\n") + 1;
  const at = (index: number): Spot =>
    spot({ line: line?.line ?? 1, column: (line?.column ?? 1) + index - start });
  return {
    value: found.text,
    at: at(found.at),
    codes: found.codes.map(({ code, at: index }) => ({ value: code, at: at(index) })),
  };
}
