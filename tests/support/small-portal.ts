import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Outcome, warta } from "./command.ts";

/** Files of an articles folder by path; bytes where the case is about bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A portal of one section in a temporary folder. */
export interface SmallPortal {
  readonly articles: string;
  readonly out: string;
  readonly write: (files: Files) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** Runs a command with the portal's folders; `build` also gets an output, a cache and a fixed instant. */
  readonly run: (command: "build" | "check", ...args: readonly string[]) => Promise<Outcome>;
  readonly destroy: () => Promise<void>;
}

/** The instant at which small portals are built. */
export const SMALL_NOW = "2026-11-24T08:00:00+07:00";

const configuration: Files = {
  "_portal/site.yaml": [
    "name: Koran Kecil",
    "tagline: Kecil tetapi lengkap",
    "description: Portal kecil untuk uji.",
    "url: https://example.org/",
    "lang: id",
    "timezone: Asia/Jakarta",
    "outlets: [LiputanIslam.com]",
    "defaultSection: berita",
    'permalink: "/{year}/{month}/{day}/{slug}/"',
    "pageSize: 20",
    "publisher:",
    "  name: Penerbit Kecil",
    "",
  ].join("\n"),
  "_portal/sections.yaml": "- id: berita\n  name: Berita\n  nav: true\n",
};

/** An article in Markdown; `front` replaces or adds fields, as YAML lines. */
export const article = (
  headline: string,
  front: readonly string[] = [],
  body = "Paragraf pertama berita ini.",
): string => ["---", `headline: ${headline}`, "section: berita", ...front, "---", "", body, ""].join("\n");

/** Makes a small portal with one good article. */
export async function smallPortal(files: Files = {}): Promise<SmallPortal> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "warta-kecil-"));
  const articles = path.join(folder, "articles");
  const out = path.join(folder, "dist");
  const write = async (more: Files): Promise<void> => {
    for (const [file, content] of Object.entries(more)) {
      const full = path.join(articles, file);
      await fs.mkdir(path.dirname(full), { recursive: true });
      await fs.writeFile(full, content);
    }
  };
  await write({ ...configuration, "2026/11/2026-11-20-baik.md": article("Berita yang baik"), ...files });
  return {
    articles,
    out,
    write,
    remove: (file) => fs.rm(path.join(articles, file)),
    run: (command, ...args) =>
      command === "build"
        ? warta([
            "build",
            "--articles",
            articles,
            "--out",
            out,
            "--cache",
            path.join(folder, "cache"),
            "--now",
            SMALL_NOW,
            ...args,
          ])
        : warta(["check", "--articles", articles, ...args]),
    destroy: () => fs.rm(folder, { recursive: true, force: true }),
  };
}
