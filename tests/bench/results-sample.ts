import type { Measured, Results } from "../../src/bench/speed/results.ts";

const measured = (...ms: number[]): Measured => ({ ms, peakBytes: 250e6 });
const output = { files: 12_345, bytes: 98.7e6 };

/** Results such as a run of two sizes leaves, Astro not to be had. */
export const sample: Results = {
  date: "2026-11-24T01:02:03.000Z",
  machine: {
    processor: "Some Processor",
    cores: 2,
    memoryBytes: 25e9,
    system: "Linux 6.1 x64",
    tmpfs: true,
    node: "20.20.2",
  },
  rounds: 3,
  versions: { Warta: "0.1.0 (abc1234)", Hugo: "0.111.3" },
  missing: { Astro: "npm install: status 1" },
  sizes: [
    {
      articles: 1_000,
      clean: { Hugo: { ...measured(500), output }, Warta: { ...measured(1_000), output } },
      again: [],
      preview: {},
    },
    {
      articles: 10_000,
      clean: {
        Warta: { ...measured(11_000, 9_000, 10_000), output },
        Hugo: { ...measured(5_100, 4_900, 5_000), output },
      },
      again: [
        { change: "every page", withSearch: measured(8_000), withoutSearch: measured(7_500) },
        { change: "recent added", withSearch: measured(1_000), withoutSearch: measured(500) },
        { change: "recent edited", withSearch: measured(2_000), withoutSearch: measured(500) },
        { change: "recent retitled", withSearch: measured(3_000), withoutSearch: measured(500) },
        { change: "recent deleted", withSearch: measured(4_000), withoutSearch: measured(500) },
        { change: "deep edited", withSearch: measured(1_234), withoutSearch: measured(500) },
      ],
      preview: { Warta: [300, 200, 250], Hugo: [400, 500, 600] },
    },
  ],
  growth: { Hugo: 1, Warta: 1.004 },
  state: {
    articles: 10_000,
    cache: { files: 22, bytes: 2e6 },
    dist: output,
    archives: [{ kind: "gzip", bytes: 33e6, packMs: 600, restoreMs: 320 }],
    afterRestoring: { ms: 860, written: 0 },
  },
};
