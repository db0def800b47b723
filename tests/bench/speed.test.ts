import { describe, expect, it } from "vitest";
import { hugo } from "../../src/bench/speed/peers/hugo.ts";
import { speed } from "../../src/bench/speed/speed.ts";
import { warta } from "../support/command.ts";

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
    expect(size?.again.map(({ change }) => change)).toEqual([
      "every page",
      "recent added",
      "recent edited",
      "recent retitled",
      "recent deleted",
      "deep edited",
      "deep retitled",
      "deep deleted",
    ]);
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
    [["fast"], "bench knows portal, speed and search, not fast"],
    [["--articles", "10,20"], "the short bench builds one portal"],
  ])("refuses %j", async (args, message) => {
    const { status, stderr } = await warta(["bench", ...args]);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
