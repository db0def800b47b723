import { describe, expect, it } from "vitest";
import type { Form } from "../../src/bench/corpus/form.ts";
import { peerForm, peerPage } from "../../src/bench/corpus/peer-form.ts";
import { newest, stories } from "../../src/bench/corpus/stories.ts";
import { type Block, type Story, written } from "../../src/bench/corpus/story.ts";
import { markdown, wartaForm, wartaPage } from "../../src/bench/corpus/warta-form.ts";

const corpus = [...stories(120)];
const forms: readonly (readonly [string, Form["file"]])[] = [
  ["Warta's", wartaForm.file],
  ["Warta's Markdown", (story) => markdown(story)],
  ["the peers'", peerForm.file],
];

/** What a reader reads of a block. */
const wording = (block: Block): string =>
  block.kind === "readAlso" ? block.story.headline : block.text.replaceAll("**", "");

/** Whether the pieces stand in the text, one after the other. */
function inOrder(text: string, pieces: readonly string[]): boolean {
  let at = 0;
  return pieces.every((piece) => {
    const found = text.indexOf(piece, at);
    at = found + piece.length;
    return found >= 0;
  });
}

describe("the benchmark's corpus", () => {
  it("is the same for the same seed, and another for another", () => {
    expect([...stories(120)]).toEqual(corpus);
    expect([...stories(120, 7)]).not.toEqual(corpus);
  });

  it.each(forms)("tells every story whole in %s form", (_, file) => {
    const broken = corpus.filter((story) => {
      const text = file(story).text.replaceAll("**", "");
      return !inOrder(text, story.blocks.map(wording));
    });
    expect(broken).toEqual([]);
  });

  it.each(forms)("gives every story its facts in %s form", (_, file) => {
    const facts = (story: Story): string[] => [
      story.headline,
      story.summary,
      story.section,
      story.topics.join(", "),
      story.place,
      story.source,
    ];
    const broken = corpus.filter((story) => facts(story).some((fact) => !file(story).text.includes(fact)));
    expect(broken).toEqual([]);
  });

  it("has two to three topics, eight to fourteen paragraphs, and every kind of block", () => {
    const paragraphs = corpus.map(({ blocks }) => blocks.filter(({ kind }) => kind === "paragraph").length);
    expect(Math.min(...paragraphs)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...paragraphs)).toBeLessThanOrEqual(14);
    expect(corpus.every(({ topics }) => topics.length <= 3)).toBe(true);
    const kinds = new Set(corpus.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(["paragraph", "quote", "readAlso", "subhead"]);
    expect(corpus.some(({ blocks }) => blocks.some((block) => wording(block).includes("**")))).toBe(false);
    expect(corpus.some(({ blocks }) => JSON.stringify(blocks).includes("**"))).toBe(true);
  });

  it("is half wire copy and half Markdown for Warta", () => {
    const extensions = corpus.map((story) => wartaForm.file(story).path.split(".").at(-1));
    expect(extensions.filter((extension) => extension === "txt")).toHaveLength(60);
    expect(extensions.filter((extension) => extension === "md")).toHaveLength(60);
  });

  it("ends on the last evening of October, in the newsroom's zone", () => {
    const last = corpus.at(-1) as Story;
    expect(last.date).toBe(newest);
    expect(written(last.date)).toEqual({
      day: "2026-10-31",
      minute: "2026-10-31 23:00",
      iso: "2026-10-31T23:00:00+07:00",
    });
    expect(wartaForm.file(last).path).toBe("2026/10/2026-10-31-berita-119.md");
    expect(wartaPage(last)).toBe("2026/10/31/berita-119/index.html");
    expect(peerPage(last)).toBe(`${last.section}/berita-119/index.html`);
  });

  it("names only stories that stand before, so that no read-also line is dead", () => {
    const dead = corpus.flatMap(({ index, blocks }) =>
      blocks.filter(
        (block) =>
          block.kind === "readAlso" &&
          !corpus.slice(0, index).some(({ headline }) => headline === block.story.headline),
      ),
    );
    expect(dead).toEqual([]);
  });
});
