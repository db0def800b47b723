import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { sharedBrowser, sharedServer } from "./shared.ts";

/** A browser before a built portal. The browser is there as soon as tests run, so it is not taken out of it before. */
export interface Visitor {
  readonly browser: Browser;
  /** The portal's address, which ends in `/`. */
  readonly url: string;
  /** A page in a context of its own, which is closed afterwards; `options` alter what readers are by default. */
  readonly visit: (
    act: (page: Page, context: BrowserContext) => Promise<void>,
    options?: BrowserContextOptions,
  ) => Promise<void>;
}

/** On a phone, without what moves or answers in the portal's place. */
const defaults = {
  viewport: { width: 360, height: 800 },
  serviceWorkers: "block",
  reducedMotion: "reduce",
} satisfies BrowserContextOptions;

/** Connects with the browser before the tests of the `describe` that it stands in, and closes after them what they opened. */
export function visitor(out: string): Visitor {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterAll(() => browser?.close());
  return {
    get browser() {
      return begun(browser);
    },
    url: sharedServer(out).url,
    async visit(act, options) {
      const context = await begun(browser).newContext({ ...defaults, ...options });
      try {
        await act(await context.newPage(), context);
      } finally {
        await context.close();
      }
    },
  };
}

function begun(browser: Browser | undefined): Browser {
  if (!browser) throw new Error("there is no browser before the tests of its `describe` run");
  return browser;
}
