import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type Served, served } from "./served.ts";

/** A browser before a built portal. Its parts are there as soon as tests run, so none is taken out of it before. */
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

/** Serves `out` and starts a browser before the tests of the `describe` that it stands in, and ends both after them. */
export function visitor(out: string): Visitor {
  let browser: Browser | undefined;
  let server: Served | undefined;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), served(out)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    get browser() {
      return begun(browser);
    },
    get url() {
      return begun(server).url;
    },
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

function begun<T>(part: T | undefined): T {
  if (part === undefined) throw new Error("there is no browser before the tests of its `describe` run");
  return part;
}
