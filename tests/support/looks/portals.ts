import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { wartaFine } from "../command.ts";
import { copyDemo, DEMO_NOW, setSite } from "../demo.ts";
import { type Served, served } from "../served.ts";

export interface LookedPortals {
  /** The demo portal as it is, and the same with an Arabic frame: every kind of page mirrored. */
  readonly servers: Readonly<Record<"ltr" | "rtl", Served>>;
  readonly delete: () => Promise<void>;
}

/** Builds the demo portal in both directions, with the pictures of one. */
export async function lookedPortals(): Promise<LookedPortals> {
  const root = await fs.mkdtemp(path.join(os.tmpdir(), "warta-looks-"));
  const cache = path.join(root, "cache");
  const build = async (dir: "ltr" | "rtl"): Promise<Served> => {
    const articles = path.join(root, dir, "articles");
    await copyDemo(articles);
    if (dir === "rtl") await setSite(articles, "lang", "ar");
    const out = path.join(root, dir, "dist");
    const options = ["--articles", articles, "--out", out, "--cache", cache, "--now", DEMO_NOW];
    await wartaFine(["build", ...options]);
    return served(out);
  };
  const servers = { ltr: await build("ltr"), rtl: await build("rtl") };
  return {
    servers,
    async delete() {
      await Promise.all([servers.ltr.stop(), servers.rtl.stop()]);
      await fs.rm(root, { recursive: true, force: true });
    },
  };
}
