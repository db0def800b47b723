import { describe, expect, it, vi } from "vitest";
import type { Edit } from "../../src/bench/speed/edits.ts";
import { hugo } from "../../src/bench/speed/peers/hugo.ts";
import { speed } from "../../src/bench/speed/speed.ts";
import { warta } from "../support/command.ts";

/** Each edit takes four builds, and which edits there are `edits.test.ts` tells: two are enough here. */
const SOME: readonly string[] = ["recent added", "deep deleted"];

vi.mock("../../src/bench/speed/edits.ts", async (original) => {
  const real = await original<typeof import("../../src/bench/speed/edits.ts")>();
  const edits = (...of: Parameters<typeof real.edits>): readonly Edit[] =>
    real.edits(...of).filter(({ change }) => SOME.includes(change));
  return { ...real, edits };
});

describe("the speed comparison", () => {
  it("builds a tiny portal for real, both ways and after every change", async () => {
    const lines: string[] = [];
    const results = await speed({
      articles: [40],
      rounds: 1,
      peers: [hugo],
      say: (line) => lines.push(line),
    });
    const [size] = results.sizes;
    expect(results.sizes).toHaveLength(1);
    expect(size?.again.map(({ change }) => change)).toEqual(["every page", ...SOME]);
    // Hugo may not be on this machine: then the comparison says so.
    expect("Hugo" in results.missing).toBe(!("Hugo" in (size?.clean ?? {})));
    for (const { ms, output } of Object.values(size?.clean ?? {})) {
      expect(ms).toHaveLength(1);
      expect(output.files).toBeGreaterThan(40);
    }
    for (const [tool, ms] of Object.entries(size?.preview ?? {})) expect(ms, tool).toHaveLength(5);
    expect(Object.keys(size?.preview ?? {})).toContain("Warta");
    expect(results.state.afterRestoring?.written).toBe(0);
    expect(lines).toContain("40 articles: recent added");
  }, 240_000);

  it.each([
    [["speed", "--articles", "many"], "--articles is a whole number from 2"],
    [["speed", "--rounds", "0"], "--rounds is a whole number from 1"],
    [["speed", "--peers", "hugo,jekyll"], "--peers knows hugo, eleventy, astro, not jekyll"],
    [["fast"], "bench knows portal, speed, pages, import, pictures, cards and search, not fast"],
    [["--articles", "10,20"], "the short bench builds one portal"],
  ])("refuses %j", async (args, message) => {
    const { status, stderr } = await warta(["bench", ...args]);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
