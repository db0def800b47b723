import { expect, it } from "vitest";
import { killBuilds } from "../support/history/kills.ts";

it("builds that are killed anywhere leave whole pages, and the next build gives the bytes of a clean one", {
  timeout: 240_000,
}, async () => {
  const kills = 6; // `npm run torture` kills a hundred.
  const killed = await killBuilds({ kills, seed: 20_261_124 });
  expect(killed.byTime + killed.byWrite).toBeGreaterThan(kills / 2);
});
