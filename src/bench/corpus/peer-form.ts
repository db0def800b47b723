import type { Form } from "./form.ts";
import { type Block, type Story, written } from "./story.ts";

/** The peers' form: Markdown with front matter, a folder for each section. */
export const peerForm: Form = {
  file: (story) => ({
    path: `${story.section}/${story.slug}.md`,
    text: `---\n${front(story).join("\n")}\n---\n\n${story.blocks.map(inMarkdown).join("\n\n")}\n`,
  }),
  beside: [],
};

const front = (story: Story): string[] => [
  `title: "${story.headline}"`,
  `date: ${written(story.date).iso}`,
  `author: ${story.author}`,
  `kanal: ${story.section}`,
  `tags: [${story.topics.join(", ")}]`,
  `dateline: ${story.place}`,
  `source: ${story.source}`,
  `summary: "${story.summary}"`,
];

/** The page that each peer makes of a story, below its output. */
export const peerPage = ({ section, slug }: Story): string => `${section}/${slug}/index.html`;

function inMarkdown(block: Block): string {
  if (block.kind === "readAlso") {
    const { headline, section, slug } = block.story;
    return `**Baca juga:** [${headline}](/${section}/${slug}/)`;
  }
  if (block.kind === "subhead") return `## ${block.text}`;
  return block.kind === "quote" ? `> ${block.text}` : block.text;
}
