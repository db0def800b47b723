import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edit, edits, livingNewsroom } from "../support/history.ts";
import { differences, NOW, tinyPortal } from "../support/tiny-portal.ts";

const HISTORIES = Number(process.env["WARTA_HISTORIES"] ?? 25);

describe("the incremental law", () => {
  it("gives the bytes of a clean build after any history of edits", { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 3, maxLength: 9 }), async (history) => {
        const newsroom = await livingNewsroom();
        const { portal } = newsroom;
        try {
          for (const edit of history) {
            await newsroom.live(edit);
            await portal.build({ now: newsroom.now });
          }
          expect(await differences(portal.out, await portal.buildClean({ now: newsroom.now }))).toEqual([]);
        } finally {
          await portal.delete();
        }
      }),
      { numRuns: HISTORIES, endOnFailure: true },
    );
  });

  it("writes at most twelve files when one body is edited in a portal of 500", {
    timeout: 240_000,
  }, async () => {
    const day = (number: number) =>
      new Date(NOW - (1 + Math.floor(number / 4)) * 86_400_000).toISOString().slice(0, 10);
    const story = (number: number, body: string) =>
      `---\nheadline: "Berita nomor ${number} dari kota"\ndate: ${day(number)}\n---\n\n${body}\n`;
    const files = Array.from({ length: 500 }, (_, number) => [
      `2026/berita-${number}.md`,
      story(number, `Isi ${number}.`),
    ]);
    const portal = await tinyPortal(Object.fromEntries(files));
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

/** Cases that chance may miss. */
const remembered: readonly (readonly [string, readonly Edit[]])[] = [
  [
    "an embargo that passes while nothing is edited",
    [
      { kind: "embargo", which: 0, value: 12 },
      { kind: "clock", hours: 3 },
    ],
  ],
  [
    "an expiry that passes while nothing is edited",
    [
      { kind: "expire", which: 1, value: 11 },
      { kind: "clock", hours: 11 },
    ],
  ],
  [
    "a portal that moves under a path and back",
    [
      { kind: "config", value: 1 },
      { kind: "config", value: 2 },
    ],
  ],
  [
    "all stories deleted",
    [
      { kind: "delete", which: 0, value: 0 },
      { kind: "delete", which: 0, value: 0 },
      { kind: "delete", which: 0, value: 0 },
    ],
  ],
  [
    "a month that ends",
    [
      { kind: "add", name: 1, section: 0, topic: 0, day: 1, format: "txt" },
      { kind: "clock", hours: 240 },
    ],
  ],
];

it.each(remembered)("gives the bytes of a clean build after %s", async (_, history) => {
  const newsroom = await livingNewsroom();
  const { portal } = newsroom;
  try {
    await portal.build({ now: newsroom.now });
    for (const edit of history) {
      await newsroom.live(edit);
      await portal.build({ now: newsroom.now });
    }
    expect(await differences(portal.out, await portal.buildClean({ now: newsroom.now }))).toEqual([]);
  } finally {
    await portal.delete();
  }
});
