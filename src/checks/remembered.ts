import path from "node:path";
import { codeHashes } from "../code-hash.ts";
import { hash } from "../pages/fingerprint.ts";
import { nowhere, type Pieces, pieces } from "../pieces.ts";
import { project } from "../project.ts";

/** What checking remembers: articles and pictures, as builds do, and what was found in texts. */
export interface CheckState {
  readonly articles: Pieces;
  readonly findings: Pieces;
  readonly pictures: Pieces;
}

/** For looking without remembering. */
export const forgetful: CheckState = { articles: nowhere, findings: nowhere, pictures: nowhere };

/** So few articles are read sooner than remembered. */
const FEW = 200;

/**
 * The state of a folder of so many articles: that of its builds, where `cache` says which or it is the project's
 * own; any other folder has one of its own, so that looking at it takes nothing from the project's builds.
 */
export function checkState(dir: string, count: number, cache: string | undefined): CheckState {
  if (count < FEW && cache === undefined) return forgetful;
  const usual = path.join(project, ".cache");
  const isOwn = dir === path.join(project, "articles");
  const root = cache ?? (isOwn ? usual : path.join(usual, "checks", hash(dir)));
  const code = codeHashes(project);
  return {
    articles: pieces(root, code.parsing),
    findings: pieces(root, code.checking),
    pictures: pieces(root, code.pictures),
  };
}
