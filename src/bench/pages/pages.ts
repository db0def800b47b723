import { createRequire } from "node:module";
import path from "node:path";
import { build } from "../../build.ts";
import { project } from "../../project.ts";
import { startServer } from "../../publish/server.ts";
import { inWorkspace } from "../workspace.ts";
import { MEASURED_AT, plainPages, wartaPages } from "./chosen.ts";
import { chrome } from "./chrome.ts";
import { measurePage, type PageResults } from "./measure-page.ts";
import { plainPortal } from "./plain-portal.ts";
import type { PagesResults } from "./results.ts";

interface PagesOptions {
  readonly runs: number;
  readonly say: (line: string) => void;
}

/** Room for what the two portals and the browser write. */
const ARTICLES = 2000;

/** Builds the demo portal and a plain one of the same articles, and looks at their pages with Lighthouse. */
export function pages({ runs, say }: PagesOptions): Promise<PagesResults> {
  return inWorkspace(ARTICLES, async ({ root }) => {
    const articles = path.join(project, "articles");
    const now = Date.parse(MEASURED_AT);
    say("building the demo portal");
    const warta = path.join(root, "dist");
    // The derived pictures of earlier builds are used again.
    await build({ articles, now, out: warta });
    say("building the same articles with plain Eleventy");
    const plain = await plainPortal({ articles, now, site: path.join(root, "plain") });
    const browser = await chrome(root);
    try {
      const look = async (
        dir: string,
        kinds: readonly { readonly kind: string; readonly path: string }[],
      ): Promise<PageResults[]> => {
        const server = await startServer({ dir, port: 0 });
        const results: PageResults[] = [];
        try {
          for (const page of kinds) {
            const result = await measurePage({ dir, url: server.url }, page, { chrome: browser, runs });
            say(`${page.kind}: performance ${result.performance}`);
            results.push(result);
          }
        } finally {
          await server.close();
        }
        return results;
      };
      return {
        browser: browser.version,
        lighthouse: versionOf("lighthouse"),
        runs,
        warta: await look(warta, wartaPages),
        plain: await look(plain, plainPages),
      };
    } finally {
      await browser.stop();
    }
  });
}

function versionOf(name: string): string {
  const manifest: unknown = createRequire(import.meta.url)(`${name}/package.json`);
  const version =
    typeof manifest === "object" && manifest !== null && "version" in manifest && manifest.version;
  return typeof version === "string" ? version : "";
}
