import path from "node:path";
import { configurationFiles, sectionIds, topicIds } from "./configuration-files.ts";
import { pictureBytes } from "./pictures.ts";
import { fileOf, isDated, pictureFile } from "./places.ts";
import type { State, Story } from "./state.ts";

/** Every file of the articles folder of a state, by path. */
export async function filesOf(state: State): Promise<Map<string, string | Uint8Array>> {
  const stories = Object.values(state.stories);
  const files = new Map<string, string | Uint8Array>(configurationFiles(state));
  for (const [number, variant] of Object.entries(state.pictures))
    files.set(pictureFile(Number(number)), await pictureBytes(variant));
  for (const story of stories) files.set(fileOf(story), text(story, state));
  return files;
}

function text(story: Story, state: State): string {
  const file = fileOf(story);
  const beside = (number: number): string =>
    path.posix.relative(path.posix.dirname(file), pictureFile(number));
  const sections = sectionIds(state);
  const original = story.original === null ? undefined : state.stories[story.original];
  const also = story.also === null ? undefined : state.stories[story.also];
  const front: Record<string, string> = {
    ...(isDated(story) ? {} : { date: story.day }),
    section: sections[story.section % sections.length] ?? "dunia",
    topics: `[${story.topics.map((number) => topicIds[number]).join(", ")}]`,
    ...(story.format === "md" ? { headline: JSON.stringify(story.headline) } : {}),
    ...(story.author === null || story.format === "txt" ? {} : { authors: `[penulis-${story.author}]` }),
    ...(story.picture === null ? {} : { image: beside(story.picture), imageAlt: "Kapal di dermaga" }),
    ...(story.aliases.length > 0 ? { aliases: `[${[...new Set(story.aliases)].join(", ")}]` } : {}),
    ...(original ? { translationOf: fileOf(original) } : {}),
    ...story.fields,
    ...(story.broken ? { date: "2026-02-30" } : {}),
  };
  const head = Object.entries(front).map(([key, value]) => `${key}: ${value}\n`);
  const body =
    story.format === "md"
      ? `\n${story.body}\n${story.bodyPicture === null ? "" : `\n![Kapal](${beside(story.bodyPicture)})\n`}`
      : `${story.headline}\n\n3\n\nTanjung Arum, contoh.id – ${story.body} (mm/kantor)\n`;
  return `---\n${head.join("")}---\n${body}${also ? `\nBaca juga:\n${also.headline}\n` : ""}`;
}
