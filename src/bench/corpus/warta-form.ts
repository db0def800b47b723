import type { CorpusFile, Form } from "./form.ts";
import { type Block, type Story, written } from "./story.ts";
import { authors, sections, sources, topics } from "./words.ts";

const OUTLET = "Koran Uji";

/** Configuration of the portal; its name stands on every page and in no body. */
export const site = (name: string): CorpusFile => ({
  path: "_portal/site.yaml",
  text: `name: ${name}\nurl: https://example.org/\noutlets: [${OUTLET}]\npageSize: 20\n`,
});

const list = (
  file: string,
  ids: readonly string[],
  more: (id: string, at: number) => string = () => "",
): CorpusFile => ({
  path: `_portal/${file}.yaml`,
  text: ids.map((id, at) => `- id: ${id}\n  name: ${id}\n${more(id, at)}`).join(""),
});

/** What an author signs wire copy with. */
const initials = (author: string): string => `w${authors.indexOf(author)}`;

/** Warta's form: every other story is wire copy, the rest Markdown with front matter. */
export const wartaForm: Form = {
  file: (story) => (story.index % 2 === 0 ? wireCopy(story) : markdown(story)),
  beside: [
    site(OUTLET),
    list("sections", sections, () => "  nav: true\n"),
    list("authors", authors, (id) => `  initials: [${initials(id)}]\n`),
    list("sources", sources),
    list("topics", topics),
  ],
};

/** The story in Markdown, whatever its number. `more` stands at its end. */
export function markdown(story: Story, more = ""): CorpusFile {
  const front = [
    ...common(story),
    `headline: "${story.headline}"`,
    `standfirst: "${story.summary}"`,
    `authors: [${story.author}]`,
    `sources: [${story.source}]`,
    `dateline: ${story.place}, ${OUTLET}`,
  ];
  const text = story.blocks.map(inMarkdown).join("\n\n");
  return file(story, "md", `---\n${front.join("\n")}\n---\n\n${text}\n${more}`);
}

function wireCopy(story: Story): CorpusFile {
  const text = story.blocks.filter(({ kind }) => kind !== "readAlso").map(plain);
  text[0] = `${story.place}, ${OUTLET} – ${text[0]}`;
  text.push(`${text.pop()} (${initials(story.author)}/${story.source})`);
  for (const block of story.blocks)
    if (block.kind === "readAlso") text.push("Baca juga:", block.story.headline);
  const head = [story.headline, `${story.comments}`, `${story.views}`];
  const front = [...common(story), `standfirst: "${story.summary}"`];
  return file(
    story,
    "txt",
    `---\n${front.join("\n")}\n---\n${[...head, ...text].join("\n\n")}\n\nDISKUSI:\n`,
  );
}

const common = (story: Story): string[] => [
  `date: ${written(story.date).minute}`,
  `section: ${story.section}`,
  `topics: [${story.topics.join(", ")}]`,
];

function file({ date, slug }: Story, extension: string, text: string): CorpusFile {
  const { day } = written(date);
  return { path: `${day.slice(0, 7).replace("-", "/")}/${day}-${slug}.${extension}`, text };
}

/** The page that Warta makes of a story, below the output. */
export const wartaPage = ({ date, slug }: Story): string =>
  `${written(date).day.replaceAll("-", "/")}/${slug}/index.html`;

function inMarkdown(block: Block): string {
  if (block.kind === "readAlso") return `Baca juga: ${block.story.headline}`;
  if (block.kind === "subhead") return `## ${block.text}`;
  return block.kind === "quote" ? `> ${block.text}` : block.text;
}

/** Wire copy knows no marks. */
const plain = (block: Block): string => (block.kind === "readAlso" ? "" : block.text.replaceAll("**", ""));
