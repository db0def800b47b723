import { existsSync } from "node:fs";
import path from "node:path";
import { project } from "../../../project.ts";

/** Another generator that builds the same portal. Its site stands in `tools/bench/peers/<id>`. */
export interface Peer {
  readonly id: "hugo" | "eleventy" | "astro";
  readonly name: string;
  /** A slow one is measured once and only up to `SLOW_LIMIT` articles. */
  readonly slow: boolean;
  /** Where its articles stand in its site. */
  readonly content: string;
  /** Where it writes, and what else a clean build must not find. */
  readonly output: string;
  readonly caches: readonly string[];
  /** Makes the copied site ready; gives the tool's version. Throws where the tool is not to be had. */
  readonly prepare: (site: string) => Promise<string>;
  readonly command: readonly [command: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Serves the site at the port that follows, shows edits, says its address on stdout. Null where that is not compared. */
  readonly server: readonly [command: string, ...args: string[]] | null;
}

export const SLOW_LIMIT = 10_000;

/** The peer's site as the repository has it. */
export function siteOf(peer: Peer): string {
  const site = path.join(project, "tools/bench/peers", peer.id);
  if (!existsSync(site)) throw new Error(`the site of ${peer.name} is missing: tools/bench/peers/${peer.id}`);
  return site;
}
