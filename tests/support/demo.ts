import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type {} from "vitest"; // Names the module that `declare module` below adds to.
import type { TestProject } from "vitest/node";
import { wartaFine } from "./command.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Output folder of the demo portal. */
    readonly demo: string;
    /** The same portal under a path, `https://example.org/koran/`. */
    readonly koran: string;
  }
}

/** The instant that the demo portal is built for: its newest stories are of that morning. */
export const DEMO_NOW = "2026-11-24T08:00:00+07:00";

/** The demo portal's articles in this checkout. */
export const demoArticles = path.resolve(import.meta.dirname, "../../articles");

/** Copies the demo portal's articles and puts the portal at another address. */
export async function copyDemo(to: string, url?: string): Promise<void> {
  await fs.cp(demoArticles, to, { recursive: true });
  if (url === undefined) return;
  const file = path.join(to, "_portal/site.yaml");
  const site = await fs.readFile(file, "utf8");
  const moved = site.replace(/^url:.*$/m, `url: ${url}`);
  if (moved === site) throw new Error("site.yaml of the demo portal has no line that begins with `url:`");
  await fs.writeFile(file, moved);
}

/** Builds the demo portal twice, once for all tests that look at it: at its own address and under a path. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const temporary = await fs.mkdtemp(path.join(os.tmpdir(), "warta-demo-"));
  const at = (...parts: readonly string[]): string => path.join(temporary, ...parts);
  await copyDemo(at("koran/articles"), "https://example.org/koran/");
  const build = (articles: string, name: string) =>
    wartaFine([
      "build",
      "--articles",
      articles,
      "--out",
      at(name, "dist"),
      "--cache",
      at(name, "cache"),
      "--now",
      DEMO_NOW,
    ]);
  await build(demoArticles, "demo");
  // Pictures are the same wherever the portal stands, and the dearest part of it.
  await fs.cp(at("demo/cache/pictures"), at("koran/cache/pictures"), { recursive: true });
  await build(at("koran/articles"), "koran");
  project.provide("demo", at("demo/dist"));
  project.provide("koran", at("koran/dist"));
  return () => fs.rm(temporary, { recursive: true, force: true });
}
