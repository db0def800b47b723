import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longest-first.ts";

// Dates must not lean on the machine's zone. A zone given from outside stays, so that any can be tried.
process.env["TZ"] ??= "UTC";

const wholePortals = ["tests/site/**/*.test.ts", "tests/browser/**/*.test.ts"];
/** Tests that put others in the place of modules, or of the clock, share no process with those that use them. */
const replacing = [
  "tests/site/law/*.test.ts",
  "tests/site/incremental-law.test.ts",
  "tests/bench/speed.test.ts",
];

export default defineConfig({
  test: {
    pool: "forks",
    // Eleventy loads the page templates by itself, outside vitest's own transformation.
    execArgv: ["--import", "tsx"],
    maxWorkers: 2,
    // A worker goes from file to file: to start one and load the sources anew takes longer than most files.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "replacing",
          include: replacing,
          isolate: true,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "parts",
          include: ["tests/**/*.test.ts"],
          exclude: [...wholePortals, ...replacing],
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "portals",
          include: wholePortals,
          exclude: replacing,
          // Builds the demo portal once for all of them.
          globalSetup: ["tests/support/demo.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A condition that comes true ends the wait: patience costs nothing but where a test fails.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
