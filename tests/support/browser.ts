import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../src/bench/find-browser.ts";

/** Starts the machine's browser, headless, with a fresh profile. Throws where there is none: `npm run browser` installs one. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("no Chromium, Chrome or Edge found: run `npm run browser`");
  return chromium.launch({
    executablePath,
    headless: true,
    // Containers run as root, where Chromium's sandbox refuses to start; the rest keeps it off the network.
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
