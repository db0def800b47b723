import { defineConfig } from "vitest/config";

// Dates must not lean on the machine's zone. A zone given from outside stays, so that any can be tried.
process.env["TZ"] ??= "UTC";

const wholePortals = ["tests/site/**/*.test.ts", "tests/browser/**/*.test.ts"];

export default defineConfig({
  test: {
    pool: "forks",
    // Eleventy loads the page templates by itself, outside vitest's own transformation.
    execArgv: ["--import", "tsx"],
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "parts",
          include: ["tests/**/*.test.ts"],
          exclude: wholePortals,
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "portals",
          include: wholePortals,
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
