import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { findBrowser } from "./find-browser.ts";
import { quietFlags } from "./quiet-flags.ts";

/** How the machine's browser is started, headless. Throws where there is none: `npm run browser` installs one. */
export function headless(): LaunchOptions {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("no Chromium, Chrome or Edge found: run `npm run browser`");
  return { executablePath, headless: true, args: [...quietFlags] };
}

/** Starts the machine's browser with a fresh profile. */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(headless());
