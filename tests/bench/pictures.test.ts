import { describe, expect, it } from "vitest";
import { isWasteful, measurePictures, type PictureFigures, pictureReport } from "../../src/bench/pictures.ts";

const build = { ms: 1000, peakBytes: 200e6, written: 9 };
const figures = (pictures: number, peakBytes: number, written: number): PictureFigures => ({
  pictures,
  bytes: 1e6,
  first: { ...build, peakBytes },
  again: { ...build, written },
});

describe("the bench of pictures", () => {
  it("builds portals of small pictures for real, and again without making any anew", async () => {
    const [few, more] = await measurePictures({ counts: [1, 2], width: 64, height: 48 });
    expect(more?.first.written).toBe(2 * (few?.first.written ?? 0));
    expect([few?.again.written, more?.again.written]).toEqual([0, 0]);
    expect(pictureReport(few ? [few] : [])).toMatch(
      /^1 pictures, 0 MB\n {2}first build .*, [1-9]\d* files written\n/,
    );
  });

  it.each([
    ["is content with what grows a little", [figures(100, 200e6, 0), figures(1000, 220e6, 0)], false],
    ["is content where fewer took more", [figures(1000, 200e6, 0), figures(100, 400e6, 0)], false],
    ["is not where memory grows with the number", [figures(100, 200e6, 0), figures(1000, 400e6, 0)], true],
    ["is not where a second build makes pictures", [figures(100, 200e6, 1)], true],
  ])("%s", (_, all, wasteful) => {
    expect(isWasteful(all)).toBe(wasteful);
  });
});
