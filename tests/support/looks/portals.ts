import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { wartaFine } from "../command.ts";
import { copyDemo, DEMO_NOW, setSite } from "../demo.ts";
import { type Served, served } from "../served.ts";
import type { LookedPortal } from "./look.ts";

export interface LookedPortals {
  readonly servers: Readonly<Record<LookedPortal, Served>>;
  readonly delete: () => Promise<void>;
}

/** Builds the portals that are looked at, with the pictures of one. */
export async function lookedPortals(): Promise<LookedPortals> {
  const root = await fs.mkdtemp(path.join(os.tmpdir(), "warta-looks-"));
  const cache = path.join(root, "cache");
  const build = async (portal: LookedPortal): Promise<Served> => {
    const articles = path.join(root, portal, "articles");
    await copyDemo(articles);
    if (portal === "rtl") await setSite(articles, "lang", "ar");
    if (portal === "tabloid") await setSite(articles, "theme", "tabloid");
    const out = path.join(root, portal, "dist");
    const options = ["--articles", articles, "--out", out, "--cache", cache, "--now", DEMO_NOW];
    await wartaFine(["build", ...options]);
    return served(out);
  };
  const servers = { ltr: await build("ltr"), rtl: await build("rtl"), tabloid: await build("tabloid") };
  return {
    servers,
    async delete() {
      await Promise.all(Object.values(servers).map((server) => server.stop()));
      await fs.rm(root, { recursive: true, force: true });
    },
  };
}
