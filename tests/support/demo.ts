import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import type {} from "vitest"; // Names the module that `declare module` below adds to.
import type { TestProject } from "vitest/node";
import { headless } from "../../src/bench/launch-browser.ts";
import { wartaFine } from "./command.ts";
import { repository } from "./repository.ts";
import { served } from "./served.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Output folder of the demo portal. */
    readonly demo: string;
    /** What its build keeps. */
    readonly demoCache: string;
    /** The same portal under a path, `https://example.org/koran/`. */
    readonly koran: string;
    /** The same portal in the other theme and, where `WARTA_AXE=every` asks for them, in English and in Arabic in both. */
    readonly variants: readonly DemoVariant[];
    /** Where each of these outputs is served. */
    readonly servers: Readonly<Record<string, string>>;
    /** Where the one Chromium of the run listens for Playwright. */
    readonly browser: string;
  }
}

/** The demo portal with a setting or two changed. */
interface DemoVariant {
  readonly name: keyof typeof variantSettings;
  readonly out: string;
}

type Setting = readonly [name: "url" | "lang" | "theme" | "cards", value: string];

const variantSettings = {
  tabloid: [["theme", "tabloid"]],
  en: [["lang", "en"]],
  ar: [["lang", "ar"]],
  "tabloid, en": [
    ["theme", "tabloid"],
    ["lang", "en"],
  ],
  "tabloid, ar": [
    ["theme", "tabloid"],
    ["lang", "ar"],
  ],
} as const satisfies Readonly<Record<string, readonly Setting[]>>;

/** The instant that the demo portal is built for: its newest stories are of that morning. */
export const DEMO_NOW = "2026-11-24T08:00:00+07:00";

/** The demo portal's articles in this checkout. */
export const demoArticles = path.resolve(import.meta.dirname, "../../articles");

/** Stories of the demo portal, one a language, that were changed after their publication. */
export const changedStories = [
  "2026/11/2026-11-22-pasar-terapung-larang.md",
  "2026/11/2026-11-23-marsa-canal-reopens.md",
  "2026/11/2026-11-23-iadat-fath-qanat-marsa.md",
] as const;

/** A history for the copy, the same wherever the tests run: these stories as they were at first, and as they are. */
async function withHistory(dir: string): Promise<void> {
  const now = new Map<string, string>();
  const first = new Map<string, string>();
  for (const file of changedStories) {
    const text = await fs.readFile(path.join(dir, file), "utf8");
    const [front = "", opening = "", second = "", ...rest] = text.split("\n\n");
    const early = front.replace(/^(headline|standfirst): "(.*)"$/gm, '$1: "$2 (1)"');
    now.set(file, text);
    first.set(file, [early, opening.replace(/\S+ /, ""), ...rest, second].join("\n\n"));
  }
  const { commit } = repository(dir, { add: [...changedStories] });
  await commit("2026-11-23T11:00:00+07:00", Object.fromEntries(first));
  await commit("2026-11-23T15:30:00+07:00", Object.fromEntries(now));
}

/** Copies the demo portal's articles with a short history, and puts the portal at another address. */
export async function copyDemo(to: string, url?: string): Promise<void> {
  await fs.cp(demoArticles, to, { recursive: true });
  await withHistory(to);
  if (url !== undefined) await setSite(to, "url", url);
}

/** Sets one setting of a copied portal that stands, or is put, on a line of its own. */
export async function setSite(articles: string, ...[name, value]: Setting): Promise<void> {
  const file = path.join(articles, "_portal/site.yaml");
  const site = await fs.readFile(file, "utf8");
  const others = site.replace(new RegExp(`^${name}:.*\n`, "m"), "");
  await fs.writeFile(file, `${others}${name}: ${value}\n`);
}

/** Gives a cache the pictures and share cards of another: they are the same wherever a portal stands, and the dearest part of its build. */
export async function givePictures(from: string, to: string): Promise<void> {
  for (const folder of ["pictures", "cards"])
    await fs.cp(path.join(from, folder), path.join(to, folder), { recursive: true });
}

/** Builds the demo portal once for all tests that look at it: at its own address, under a path, and in the other theme. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const temporary = await fs.mkdtemp(path.join(os.tmpdir(), "warta-demo-"));
  const at = (...parts: readonly string[]): string => path.join(temporary, ...parts);
  const build = async (name: string): Promise<void> => {
    const [articles, out, cache] = [at(name, "articles"), at(name, "dist"), at(name, "cache")];
    const folders = ["--articles", articles, "--out", out, "--cache", cache];
    await wartaFine(["build", ...folders, "--now", DEMO_NOW]);
  };
  await copyDemo(at("demo/articles"));
  await build("demo");
  const variant = async (name: string, settings: readonly Setting[]): Promise<void> => {
    await copyDemo(at(name, "articles"));
    for (const setting of settings) await setSite(at(name, "articles"), ...setting);
    await givePictures(at("demo/cache"), at(name, "cache"));
    await build(name);
  };
  const every = Object.keys(variantSettings) as DemoVariant["name"][];
  const names = process.env["WARTA_AXE"] === "every" ? every : every.slice(0, 1);
  await Promise.all([
    variant("koran", [["url", "https://example.org/koran/"]]),
    ...names.map((name) => variant(name, variantSettings[name])),
  ]);
  const variants: DemoVariant[] = names.map((name) => ({ name, out: at(name, "dist") }));
  const outs = [at("demo/dist"), at("koran/dist"), ...variants.map(({ out }) => out)];
  const [browser, ...servers] = await Promise.all([
    chromium.launchServer(headless()),
    ...outs.map((out) => served(out)),
  ]);
  project.provide("variants", variants);
  project.provide("demo", at("demo/dist"));
  project.provide("koran", at("koran/dist"));
  project.provide("demoCache", at("demo/cache"));
  project.provide("servers", Object.fromEntries(servers.map(({ url }, index) => [outs[index], url])));
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), ...servers.map(({ stop }) => stop())]);
    await fs.rm(temporary, { recursive: true, force: true });
  };
}
