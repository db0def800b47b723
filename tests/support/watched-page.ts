import type { BrowserContext, Page } from "playwright-core";

/** A page, and all that went wrong on it. `complaints` grows while the page lives. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
}

/**
 * Opens a page that notes console errors and warnings, uncaught errors, CSP reports, failed answers, and requests
 * to any other host. A 404 of the very page that was asked for is no complaint: the 404 page is a page too.
 */
export async function watchedPage(context: BrowserContext, origin: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const complaints: string[] = [];
  let asked = "";
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(
        `CSP: ${event.violatedDirective} blocked ${event.blockedURI || "inline"} ${event.sample}`,
      );
    });
  });
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    if (message.location().url === asked && message.text().includes("404")) return;
    complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (request.isNavigationRequest()) asked = url;
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url))
      complaints.push(`request to another host: ${url}`);
  });
  page.on("requestfailed", (request) => {
    // The browser gives up on what a page no longer needs when it is left.
    if (request.failure()?.errorText !== "net::ERR_ABORTED")
      complaints.push(`request failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.url() !== asked)
      complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { page, complaints };
}
