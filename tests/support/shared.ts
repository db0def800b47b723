import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";
import type {} from "./demo.ts"; // Declares what the group's set-up provides.
import type { Served } from "./served.ts";

/** The one Chromium of the whole run. To close it closes only what was opened through it. */
export const sharedBrowser = (): Promise<Browser> => chromium.connect(inject("browser"));

/** An output of the group's set-up behind `npm run serve`. `url` ends in `/` and has the base path. */
export type SharedServer = Pick<Served, "url">;

/** Throws where the set-up serves no such output. */
export function sharedServer(out: string): SharedServer {
  const url = inject("servers")[out];
  if (url === undefined) throw new Error(`the set-up serves no ${out}`);
  return { url };
}
