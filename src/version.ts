import { readFileSync } from "node:fs";
import path from "node:path";
import { project } from "./project.ts";

/** Warta's own version, as `package.json` has it. */
export const { version } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8")) as {
  version: string;
};
