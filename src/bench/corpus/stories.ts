import { random } from "./random.ts";
import type { Block, Mention, Story } from "./story.ts";
import { authors, places, sections, sources, topics, words } from "./words.ts";

/** When the newest story appears; the others stand before it, 52 minutes apart: 50,000 fill about five years. */
export const newest = Date.parse("2026-10-31T23:00:00+07:00");
/** The instant for which portals of these stories are built. October is then as full as a month gets. */
export const buildInstant = "2026-10-31T23:50:00+07:00";
const APART = 52 * 60_000;
/** How far back a read-also line reaches. */
const REACH = 200;

/** `count` invented stories, oldest first. Same seed, same stories. */
export function* stories(count: number, seed = 12_345): Generator<Story> {
  const chance = random(seed);
  const below = (limit: number): number => Math.floor(chance() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const run = (length: number): string[] => Array.from({ length }, () => pick(words));
  const sentence = (): string => {
    const made = run(8 + below(9));
    if (chance() < 0.1) made.push(`**${made.pop()}**`);
    const text = made.join(" ");
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
  };
  const plain = (): string => sentence().replaceAll("*", "");
  const several = <Item>(items: readonly Item[], length: number): Item[] => [
    ...new Set(Array.from({ length }, () => pick(items))),
  ];

  const recent: Mention[] = [];
  const blocks = (): Block[] => {
    const made: Block[] = [];
    const length = 8 + below(7);
    const [headed, quoted, mentioned] = [chance() < 0.5, chance() < 0.2, chance() < 0.5];
    for (let at = 0; at < length; at += 1) {
      if (headed && at === 3) made.push({ kind: "subhead", text: plain().slice(0, -1) });
      if (quoted && at === 5) made.push({ kind: "quote", text: plain() });
      made.push({ kind: "paragraph", text: `${sentence()} ${sentence()} ${sentence()}` });
    }
    if (mentioned && recent.length > 0) made.push({ kind: "readAlso", story: pick(recent) });
    return made;
  };

  for (let index = 0; index < count; index += 1) {
    const story: Story = {
      index,
      slug: `berita-${index}`,
      headline: `${run(6 + below(3)).join(" ")} ${index}`,
      summary: plain(),
      date: newest - (count - 1 - index) * APART,
      section: pick(sections),
      topics: several(topics, 2 + below(2)),
      author: pick(authors),
      source: pick(sources),
      place: pick(places),
      comments: below(40),
      views: below(9000),
      blocks: blocks(),
    };
    yield story;
    // Its address alone: a whole story would hold those before it, and so all of them.
    recent.push({ headline: story.headline, section: story.section, slug: story.slug });
    if (recent.length > REACH) recent.shift();
  }
}
