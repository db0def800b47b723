import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";
import { quietFlags } from "./quiet-flags.ts";

/** Starts the machine's browser, headless, with a fresh profile. Throws where there is none: `npm run browser` installs one. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("no Chromium, Chrome or Edge found: run `npm run browser`");
  return chromium.launch({ executablePath, headless: true, args: [...quietFlags] });
}
