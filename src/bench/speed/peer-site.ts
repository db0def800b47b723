import fs from "node:fs/promises";
import path from "node:path";
import type { Target } from "../corpus/corpus.ts";
import { peerForm, peerPage } from "../corpus/peer-form.ts";
import { type Run, run } from "../run.ts";
import { requirePages, sizeOf } from "./output.ts";
import { type Peer, siteOf } from "./peers/peer.ts";
import type { Size } from "./results.ts";

/** A peer's site in the workspace, its tool ready to run. */
export interface PeerSite {
  readonly peer: Peer;
  readonly version: string;
  /** Where it stands. */
  readonly site: string;
  /** Where its corpus is to be written. */
  readonly target: Target;
  /** A clean build and what it wrote, which is removed. Throws where it left out an article. */
  readonly build: (articles: number) => Promise<{ readonly done: Run; readonly output: Size }>;
  /** Removes the corpus: the next size is another one. */
  readonly empty: () => Promise<void>;
}

/** Copies a peer's site and makes its tool ready. Throws where the tool is not to be had. */
export async function peerSite(peer: Peer, root: string): Promise<PeerSite> {
  const site = path.join(root, peer.id);
  await fs.cp(siteOf(peer), site, { recursive: true });
  const version = await peer.prepare(site);
  const content = path.join(site, peer.content);
  const output = path.join(site, peer.output);
  const [command, ...args] = peer.command;
  const clear = async (): Promise<void> => {
    for (const folder of [peer.output, ...peer.caches])
      await fs.rm(path.join(site, folder), { recursive: true, force: true });
  };
  return {
    peer,
    version,
    site,
    target: { folder: content, form: peerForm },
    async build(articles) {
      await clear();
      const done = await run(command, args, { cwd: site, env: peer.env });
      requirePages(peer.name, output, articles, peerPage);
      const size = await sizeOf(output);
      await clear();
      return { done, output: size };
    },
    async empty() {
      for (const entry of await fs.readdir(content, { withFileTypes: true })) {
        if (entry.isDirectory()) await fs.rm(path.join(content, entry.name), { recursive: true });
      }
    },
  };
}
