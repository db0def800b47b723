import path from "node:path";
import type { Plugin } from "esbuild";
import { plainStyle } from "../identity/plain-look.ts";
import { project } from "../project.ts";
import type { AssetFolders } from "../render/assets.ts";
import type { AssetFile } from "../render/hashed-file.ts";
import { lateStyles, styleNames } from "../render/late-styles.ts";
import { script } from "../render/script.ts";

/** Those that a copy needs: nothing is saved for reading offline there, and no worker runs. */
const NAMES = ["app", "search-app"] as const;

/** The browser's scripts for pages opened from a folder, by name: not modules, each whole, and reading by scripts. */
export async function portableScripts({
  clientDir,
  layoutsDir,
}: AssetFolders): Promise<Map<string, AssetFile>> {
  // Late styles name no colour and belong to no theme, so that their names are those of the output.
  const styles = styleNames(await lateStyles(layoutsDir, plainStyle));
  const made = NAMES.map(async (name) => {
    const file = await script(clientDir, name, "iife", new Map(), {
      define: { "import.meta.url": "document.currentScript.src" },
      plugins: [standingIn, styles],
    });
    return [name, file] as const;
  });
  return new Map(await Promise.all(made));
}

/** What reads files and modules in another way where there is no server. */
const standingIn: Plugin = {
  name: "standing-in",
  setup(build) {
    build.onResolve({ filter: /\/(?:fetch-file|lazy-search)\.ts$/ }, ({ path: wanted }) => ({
      path: path.join(project, "src/portable/client", path.basename(wanted)),
    }));
  },
};
