import fs from "node:fs/promises";
import path from "node:path";
import { project } from "../../../project.ts";
import type { Peer } from "./peer.ts";

/** Eleventy used as its own starter does, without any of Warta: the release that Warta depends on. */
export const eleventy: Peer = {
  id: "eleventy",
  name: "Eleventy, idiomatic",
  slow: true,
  content: "site/artikel",
  output: "out",
  caches: [],
  async prepare(site) {
    const modules = path.join(project, "node_modules");
    await fs.symlink(modules, path.join(site, "node_modules"));
    const manifest = await fs.readFile(path.join(modules, "@11ty/eleventy/package.json"), "utf8");
    return (JSON.parse(manifest) as { version: string }).version;
  },
  command: [process.execPath, "node_modules/@11ty/eleventy/cmd.cjs", "--quiet"],
  server: null,
};
