import type { Page } from "playwright-core";
import { startServer } from "../../../publish/server.ts";
import { findBrowser } from "../../find-browser.ts";
import { launchBrowser } from "../../launch-browser.ts";
import type { Spread } from "../results.ts";
import { spread } from "../spread.ts";

/**
 * Milliseconds in Chromium from a reader's asking until the whole answer stands in the search page, once all pieces that
 * the queries need are loaded: each is asked twice, and the second time counts. Null where no browser is found.
 */
export async function queryInBrowser(dir: string, queries: readonly string[]): Promise<Spread | null> {
  if (!findBrowser()) return null;
  const browser = await launchBrowser();
  const server = await startServer({ dir, port: 0 });
  try {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(`${server.url}cari/`);
    for (const query of queries) await asked(page, query);
    const times: number[] = [];
    for (const query of queries) times.push(await asked(page, query));
    return spread(times);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds of one query, told by the page itself. */
const asked = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>("#search-q");
    const results = document.querySelector("#search-results");
    if (!field?.form || !results) throw new Error("no search form on the search page");
    field.value = words;
    const answered = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (results.hasAttribute("aria-busy")) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(results, { attributeFilter: ["aria-busy"] });
    });
    const began = performance.now();
    field.form.requestSubmit();
    await answered;
    return performance.now() - began;
  }, query);
