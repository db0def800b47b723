import { run } from "../../run.ts";
import type { Peer } from "./peer.ts";

/** The newest release that runs on Node 20. Too heavy to depend on: the benchmark fetches it. */
const VERSION = "5.18.2";

/** Astro with content collections. */
export const astro: Peer = {
  id: "astro",
  name: "Astro",
  slow: true,
  content: "src/content/artikel",
  output: "dist",
  caches: [".astro", "node_modules/.astro", "node_modules/.vite"],
  async prepare(site) {
    const quietly = ["--no-save", "--no-audit", "--no-fund"];
    const install = ["install", ...quietly, "--prefix", site, `astro@${VERSION}`];
    await run("npm", install, { cwd: site }).catch((cause: unknown) => {
      throw new Error(`npm could not install astro@${VERSION}`, { cause });
    });
    return VERSION;
  },
  command: [process.execPath, "node_modules/astro/astro.js", "build"],
  env: { ASTRO_TELEMETRY_DISABLED: "1" },
  server: null,
};
