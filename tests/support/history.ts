import fc from "fast-check";
import { NOW, type TinyPortal, tinyPortal } from "./tiny-portal.ts";

const SECTIONS = ["nasional", "ekonomi", "dunia"];
const TOPICS = ["pelabuhan", "panen"];
const HOUR = 3_600_000;

const changes = [
  "body",
  "retitle",
  "delete",
  "rename",
  "move",
  "correct",
  "count",
  "embargo",
  "expire",
  "draft",
] as const;

/** One step of a newsroom's life. `which` picks a story, wherever the number points among those that exist. */
export type Edit =
  | { kind: "add"; name: number; section: number; topic: number; day: number; format: "md" | "txt" }
  | { kind: (typeof changes)[number]; which: number; value: number }
  | { kind: "config"; value: number }
  | { kind: "clock"; hours: number };

const small = fc.nat({ max: 30 });

/** Edits as a newsroom makes them: mostly new stories and changes to old ones. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("add" as const),
      name: small,
      section: fc.nat({ max: 2 }),
      topic: fc.nat({ max: 1 }),
      day: fc.integer({ min: 1, max: 60 }),
      format: fc.constantFrom("md" as const, "txt" as const),
    }),
  },
  { weight: 7, arbitrary: fc.record({ kind: fc.constantFrom(...changes), which: small, value: small }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("config" as const), value: small }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("clock" as const), hours: fc.integer({ min: 1, max: 900 }) }),
  },
);

interface Story {
  name: string;
  format: "md" | "txt";
  section: string;
  headline: string;
  body: string;
  readonly topic: string;
  readonly day: string;
  readonly extra: Record<string, string>;
}

/** A portal that lives through edits; `now` is its clock. */
export interface Newsroom {
  readonly portal: TinyPortal;
  now: number;
  readonly live: (edit: Edit) => Promise<void>;
}

/** A newsroom with three stories to begin with. */
export async function livingNewsroom(): Promise<Newsroom> {
  const stories: Story[] = [];
  const portal = await tinyPortal({
    "_portal/site.yaml": siteYaml(0),
    "_portal/sections.yaml": SECTIONS.map((id) => `- id: ${id}\n  name: ${id}\n`).join(""),
    "_portal/topics.yaml": TOPICS.map((id) => `- id: ${id}\n  name: ${id}\n`).join(""),
  });
  const save = async (): Promise<void> => {
    for (const story of stories) await portal.write(fileOf(story), text(story, stories[0]));
  };
  const newsroom: Newsroom = {
    portal,
    now: NOW,
    async live(edit) {
      if (edit.kind === "clock") newsroom.now += edit.hours * HOUR;
      else if (edit.kind === "config") await portal.write("_portal/site.yaml", siteYaml(edit.value));
      else if (edit.kind === "add") add(stories, edit);
      else if (stories.length > 0) await change(edit, newsroom, stories);
      await save();
    },
  };
  for (const name of [40, 41, 42])
    add(stories, { name, section: name % 3, topic: name % 2, day: name - 30, format: "md" });
  await save();
  return newsroom;
}

function add(
  stories: Story[],
  edit: { name: number; section: number; topic: number; day: number; format: "md" | "txt" },
): void {
  const name = `berita-${edit.name}`;
  if (stories.some((story) => story.name === name)) return;
  stories.push({
    name,
    format: edit.format,
    section: SECTIONS[edit.section] ?? "dunia",
    topic: TOPICS[edit.topic] ?? "panen",
    headline: `Kabar ${edit.name} dari pelabuhan`,
    body: `Kapal ke-${edit.name} tiba. Panen padi membaik.`,
    day: new Date(NOW - edit.day * 24 * HOUR).toISOString().slice(0, 10),
    extra: {},
  });
}

async function change(
  { kind, which, value }: { kind: (typeof changes)[number]; which: number; value: number },
  { portal, now }: Newsroom,
  stories: Story[],
): Promise<void> {
  const at = which % stories.length;
  const story = stories[at] as Story;
  if (kind === "delete" || kind === "rename") await portal.remove(fileOf(story));
  if (kind === "delete") stories.splice(at, 1);
  if (kind === "rename") story.name = `${story.name}-b`;
  if (kind === "body") story.body = `Isi baru ${value}.`;
  if (kind === "retitle") story.headline = `Judul ${value} ${story.name}`;
  if (kind === "move") story.section = SECTIONS[value % 3] ?? "dunia";
  if (kind === "correct") story.extra["corrections"] = `[{ date: 2026-11-20, text: "Ralat ${value}" }]`;
  if (kind === "count") story.extra["views"] = String(value);
  if (kind === "draft") story.extra["draft"] = String(value % 2 === 0);
  if (kind === "embargo") story.extra["embargo"] = new Date(now + (value - 10) * HOUR).toISOString();
  if (kind === "expire") story.extra["expires"] = new Date(now + (value - 10) * 10 * HOUR).toISOString();
}

const fileOf = (story: Story): string => `2026/${story.name}.${story.format}`;

function text(story: Story, first: Story | undefined): string {
  const front = {
    date: story.day,
    section: story.section,
    topics: `[${story.topic}]`,
    ...(story.format === "md" ? { headline: `"${story.headline}"` } : {}),
    ...story.extra,
  };
  const head = Object.entries(front).map(([key, value]) => `${key}: ${value}\n`);
  const also = first && first !== story ? `\nBaca juga:\n${first.headline}\n` : "";
  const body =
    story.format === "md"
      ? `\n${story.body}\n`
      : `${story.headline}\n\n3\n\nTanjung Arum, contoh.id – ${story.body} (mm/kantor)\n`;
  return `---\n${head.join("")}---\n${body}${also}`;
}

/** Name, base path and page size change together. */
const siteYaml = (value: number): string =>
  `name: "Koran ${value}"\nurl: https://example.org/${value % 2 ? "koran/" : ""}\npageSize: ${value % 3 ? 3 : 5}\n`;
