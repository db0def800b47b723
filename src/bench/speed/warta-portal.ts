import fs from "node:fs/promises";
import path from "node:path";
import { project } from "../../project.ts";
import { buildCommand, launcher } from "../build-command.ts";
import type { Target } from "../corpus/corpus.ts";
import { wartaForm, wartaPage } from "../corpus/warta-form.ts";
import { type Run, run } from "../run.ts";
import { requirePages, sizeOf } from "./output.ts";
import type { Size } from "./results.ts";

/** The portal built in one way: with an output and a state of its own, so that the two ways do not share work. */
export interface WartaPortal {
  readonly root: string;
  readonly dist: string;
  readonly cache: string;
  /** A build as it stands. */
  readonly build: () => Promise<WartaRun>;
  /** Removes output and state. */
  readonly clear: () => Promise<void>;
  /** What stands in the output. Throws where an article is missing. */
  readonly output: (articles: number) => Promise<Size>;
}

export interface WartaRun extends Run {
  /** How many files it wrote. */
  readonly written: number;
  /** Milliseconds by stage. */
  readonly stages: Readonly<Record<string, number>>;
}

/** Where all portals of a workspace have their articles. */
export const wartaTarget = (root: string): Target => ({
  folder: path.join(root, "articles"),
  form: wartaForm,
});

/** Lets the launcher compile the sources, where it has not yet: that is done once for all builds. */
export const warmUp = (): Promise<Run> =>
  run(process.execPath, [launcher, "build", "--help"], { cwd: project });

/** The portal built as it is published, or without its search index. */
export function wartaPortal(workspace: string, search: boolean): WartaPortal {
  const root = path.join(workspace, search ? "with-search" : "without-search");
  const [dist, cache] = [path.join(root, "dist"), path.join(root, "cache")];
  const [command, ...args] = buildCommand({ articles: wartaTarget(workspace).folder, dist, cache });
  args.push("--json", ...(search ? [] : ["--no-search"]));
  return {
    root,
    dist,
    cache,
    async build() {
      const done = await run(command, args, { cwd: project });
      const { pages, stages } = JSON.parse(done.stdout) as {
        pages: { written: number };
        stages: WartaRun["stages"];
      };
      return { ...done, written: pages.written, stages };
    },
    clear: () => fs.rm(root, { recursive: true, force: true }),
    async output(articles) {
      requirePages("Warta", dist, articles, wartaPage);
      return sizeOf(dist);
    },
  };
}
