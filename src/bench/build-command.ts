import path from "node:path";
import { project } from "../project.ts";
import { buildInstant } from "./corpus/stories.ts";

/** Where a measured portal has its articles, output and state. */
export interface Folders {
  readonly articles: string;
  readonly dist: string;
  readonly cache: string;
}

/** What every `npm run` of Warta starts. */
export const launcher = path.join(project, "src/launch.js");

/** What `npm run build` runs, for the corpus's own day. */
export const buildCommand = ({ articles, dist, cache }: Folders): [command: string, ...args: string[]] => [
  process.execPath,
  launcher,
  "build",
  ...["--articles", articles],
  ...["--out", dist],
  ...["--cache", cache],
  ...["--now", buildInstant],
];
