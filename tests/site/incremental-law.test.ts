import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences, NOW, tinyPortal } from "../support/tiny-portal.ts";

/** One step of a newsroom's life. `which` picks a file, wherever the number points among those that exist. */
type Edit =
  | { kind: "add"; name: number; section: number; topic: number; day: number; format: "md" | "txt" }
  | { kind: "body" | "retitle" | "delete" | "rename" | "move" | "correct" | "count"; which: number; value: number }
  | { kind: "embargo" | "expire" | "draft"; which: number; value: number }
  | { kind: "config"; value: number }
  | { kind: "clock"; hours: number };

const SECTIONS = ["nasional", "ekonomi", "dunia"];
const TOPICS = ["pelabuhan", "panen"];

interface Story {
  name: string;
  format: "md" | "txt";
  section: string;
  topic: string;
  headline: string;
  body: string;
  day: string;
  extra: Record<string, string>;
}

const index = fc.nat({ max: 30 });
const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("add" as const), name: index, section: fc.nat({ max: 2 }), topic: fc.nat({ max: 1 }), day: fc.integer({ min: 1, max: 60 }), format: fc.constantFrom("md" as const, "txt" as const) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom("body" as const, "retitle" as const, "delete" as const, "rename" as const, "move" as const, "correct" as const, "count" as const), which: index, value: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("embargo" as const, "expire" as const, "draft" as const), which: index, value: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("config" as const), value: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("clock" as const), hours: fc.integer({ min: 1, max: 900 }) }) },
);

const dayBefore = (days: number): string => new Date(NOW - days * 86_400_000).toISOString().slice(0, 10);

function text(story: Story, others: readonly Story[]): string {
  const front = Object.entries({ date: story.day, section: story.section, topics: `[${story.topic}]`, ...(story.format === "md" ? { headline: `"${story.headline}"` } : {}), ...story.extra });
  const head = `---\n${front.map(([key, value]) => `${key}: ${value}`).join("\n")}\n---\n`;
  const also = others[0] && others[0] !== story ? `\nBaca juga:\n${others[0].headline}\n` : "";
  return story.format === "md" ? `${head}\n${story.body}\n${also}` : `${head}${story.headline}\n\n3\n\nTanjung Arum, contoh.id – ${story.body} (mm/kantor)\n${also}`;
}

const siteOf = (value: number): string => `name: "Koran ${value}"\nurl: https://example.org/${value % 2 ? "koran/" : ""}\npageSize: ${value % 3 ? 3 : 5}\n`;

describe("the incremental law", () => {
  it("gives the bytes of a clean build after any history of edits", { timeout: 400_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 3, maxLength: 9 }), async (history) => {
        const stories: Story[] = [];
        let now = NOW;
        const portal = await tinyPortal({
          "_portal/site.yaml": siteOf(0),
          "_portal/sections.yaml": SECTIONS.map((id) => `- id: ${id}\n  name: ${id}\n`).join(""),
          "_portal/topics.yaml": TOPICS.map((id) => `- id: ${id}\n  name: ${id}\n`).join(""),
        });
        const file = (story: Story) => `2026/${story.name}.${story.format}`;
        const save = async () => {
          for (const story of stories) await portal.write(file(story), text(story, stories));
        };
        try {
          for (const edit of history) {
            if (edit.kind === "clock") now += edit.hours * 3_600_000;
            else if (edit.kind === "config") await portal.write("_portal/site.yaml", siteOf(edit.value));
            else if (edit.kind === "add") {
              const name = `berita-${edit.name}`;
              if (!stories.some((story) => story.name === name)) {
                stories.push({ name, format: edit.format, section: SECTIONS[edit.section] ?? "dunia", topic: TOPICS[edit.topic] ?? "panen", headline: `Kabar ${edit.name} dari pelabuhan`, body: `Kapal ke-${edit.name} tiba. Panen padi membaik.`, day: dayBefore(edit.day), extra: {} });
              }
            } else if (stories.length > 0) {
              const at = edit.which % stories.length;
              const story = stories[at] as Story;
              if (edit.kind === "delete" || edit.kind === "rename") await portal.remove(file(story));
              if (edit.kind === "delete") stories.splice(at, 1);
              if (edit.kind === "rename") story.name = `${story.name}-b`;
              if (edit.kind === "body") story.body = `Isi baru ${edit.value}.`;
              if (edit.kind === "retitle") story.headline = `Judul ${edit.value} ${story.name}`;
              if (edit.kind === "move") story.section = SECTIONS[edit.value % 3] ?? "dunia";
              if (edit.kind === "correct") story.extra["corrections"] = `[{ date: 2026-11-20, text: "Ralat ${edit.value}" }]`;
              if (edit.kind === "count") story.extra["views"] = String(edit.value);
              if (edit.kind === "draft") story.extra["draft"] = String(edit.value % 2 === 0);
              if (edit.kind === "embargo") story.extra["embargo"] = new Date(now + (edit.value - 10) * 3_600_000).toISOString();
              if (edit.kind === "expire") story.extra["expires"] = new Date(now + (edit.value - 10) * 36_000_000).toISOString();
            }
            await save();
            await portal.build({ now });
          }
          expect(await differences(portal.out, await portal.buildClean({ now }))).toEqual([]);
        } finally {
          await portal.delete();
        }
      }),
      { numRuns: Number(process.env["WARTA_HISTORIES"] ?? 12), endOnFailure: true },
    );
  });

  it("writes at most twelve files when one body is edited in a portal of 500", { timeout: 240_000 }, async () => {
    const day = (number: number) => dayBefore(1 + Math.floor(number / 4));
    const story = (number: number, body: string) => `---\nheadline: "Berita nomor ${number} dari kota"\ndate: ${day(number)}\n---\n\n${body}\n`;
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, number) => [`2026/berita-${number}.md`, story(number, `Isi ${number}.`)]));
    const portal = await tinyPortal(files);
    try {
      await portal.build();
      await portal.write("2026/berita-250.md", story(250, "Isi yang disunting."));
      const { pages } = await portal.build();
      expect(pages.written).toBeGreaterThan(0);
      expect(pages.written).toBeLessThanOrEqual(12);
      expect(await differences(portal.out, await portal.buildClean())).toEqual([]);
    } finally {
      await portal.delete();
    }
  });
});
