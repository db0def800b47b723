import type { Token } from "markdown-it";
import { parseDate } from "../dates.ts";
import type { Block } from "./article.ts";
import { collapse } from "./clean.ts";
import { plainInline } from "./markdown-renderer.ts";
import { type Report, type Spot, wholeFile } from "./report.ts";

/** The opening of an entry of a live story: what follows it in a body belongs to it, up to the next. */
export type LiveEntry = Extract<Block, { readonly type: "entry" }>;

export type LiveOrder = "newest" | "oldest";

/** `19.05`, `19:05 WITA`, `2026-11-24 08.10`, then a title that a dash may stand before; at its end what pins it. */
const HEADING =
  /^(?:(\d{4}-\d{2}-\d{2}),? +)?(\d{1,2})[.:](\d{2})(?: *(WIB|WITA|WIT|UTC))?(?![\p{L}\d.:])\s*(?:[–—-]\s*)?(.*?)\s*(\((?:disematkan|pinned|مثب[\u0651]?ت)\))?$/iu;

interface Group {
  readonly entry: LiveEntry;
  readonly blocks: Block[];
}

/**
 * Reads the headings of a live story. A heading of the second level that begins with a time opens an entry; one that
 * does not stands inside the entry above it, with a warning. `inOrder` then puts the entries as readers see them.
 */
export function liveEntries(order: LiveOrder, zone: string, report: Report) {
  const times = new Map<LiveEntry, number>();
  let isFaulty = false;
  let place: { readonly time: number; readonly way: number } | null = null;

  /** Editors write upwards or downwards; a file that does both has an entry with a wrong time. */
  function follow(time: number, at: Spot): void {
    const way = place ? Math.sign(time - place.time) : 0;
    if (place && way * place.way < 0) report("warning", "live-order", at);
    else place = { time, way: way || (place?.way ?? 0) };
  }

  return {
    /** The entry that a block opens, or null where it opens none. */
    entry(block: readonly Token[], at: Spot): LiveEntry | null {
      if (block[0]?.type !== "heading_open" || block[0].tag !== "h2") return null;
      const text = collapse(plainInline(block[1]?.children ?? []));
      const match = HEADING.exec(text);
      if (!match) {
        report("warning", "live-heading", at, { text });
        return null;
      }
      const [, day, hour = "", minute = "", suffix = "", title = "", pin] = match;
      const clock = `${hour.padStart(2, "0")}:${minute}`;
      const written = `${clock}${suffix && ` ${suffix.toUpperCase()}`}`;
      // Entries without a day are of the day of publication, which stands before every day that is written.
      const read = parseDate(`${day ?? "1990-01-02"} ${written}`, zone);
      if (!read) {
        isFaulty = true;
        report("error", "live-time", at, { value: [day, written].filter(Boolean).join(" ") });
        return null;
      }
      follow(read.instant, at);
      const id = `entri-${[day?.replaceAll("-", ""), clock.replace(":", "")].filter(Boolean).join("-")}`;
      const entry = {
        type: "entry",
        id,
        day: day ?? null,
        time: written,
        title,
        pinned: pin !== undefined,
      } as const;
      times.set(entry, read.instant);
      return entry;
    },

    /** What stands before the first entry stays there; a pinned entry comes first. */
    inOrder(blocks: readonly Block[]): Block[] {
      const groups: Group[] = [];
      const before: Block[] = [];
      for (const block of blocks) {
        if (block.type === "entry") groups.push({ entry: block, blocks: [block] });
        else (groups.at(-1)?.blocks ?? before).push(block);
      }
      const first = groups[0];
      if (!first && !isFaulty) report("info", "live-empty", wholeFile);
      const last = groups.at(-1);
      const at = (entry: LiveEntry): number => times.get(entry) ?? 0;
      // Entries of one minute keep the order in which they were written.
      const isDownwards = first && last && at(first.entry) >= at(last.entry);
      const oldest = numbered(
        (isDownwards ? groups.toReversed() : groups).toSorted((a, b) => at(a.entry) - at(b.entry)),
      );
      const shown = order === "oldest" ? oldest : oldest.toReversed();
      const pinned = shown.filter(({ entry }) => entry.pinned);
      const others = shown.filter(({ entry }) => !entry.pinned);
      return [...before, ...[...pinned, ...others].flatMap((group) => group.blocks)];
    },
  };
}

/** Entries of one minute are numbered from the oldest, so that an address stays that of its entry. */
function numbered(oldest: readonly Group[]): Group[] {
  const taken = new Map<string, number>();
  return oldest.map(({ entry, blocks }) => {
    const number = (taken.get(entry.id) ?? 0) + 1;
    taken.set(entry.id, number);
    const own = number === 1 ? entry : { ...entry, id: `${entry.id}-${number}` };
    return { entry: own, blocks: blocks.with(0, own) };
  });
}
