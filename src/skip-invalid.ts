/** What is published in place of article files with errors: their last valid version, or nothing. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { addedAt } from "./articles/added-at.ts";
import { blobId } from "./articles/blobs.ts";
import { type FileVersion, fileVersions } from "./articles/file-versions.ts";
import { findArticles } from "./articles/find.ts";
import { lazyHistory } from "./articles/history.ts";
import { readArticle } from "./articles/read.ts";
import type { Replacement, Replacements } from "./articles/replacements.ts";
import type { ContentError, Skipped } from "./build-model.ts";
import { group } from "./group.ts";
import { compare, type Problem } from "./problems.ts";

interface SkippingOptions {
  readonly dir: string;
  /** Where versions out of git's history are laid. */
  readonly cache: string;
}

/** A build's attempt that had errors. */
type Broken = Pick<ContentError, "problems" | "read">;

/** Errors of two files that want the same thing: one of them may have it. */
const SHARED: ReadonlySet<string> = new Set(["same-address", "url-taken"]);

/** Finds, build attempt by build attempt, what to publish in place of files with errors. */
export function skipping({ dir, cache }: SkippingOptions) {
  const replaced = new Map<string, Replacement>();
  const skipped = new Map<string, Skipped>();
  const left = new Map<string, FileVersion[]>();
  const history = lazyHistory(dir);

  /** The next older version without errors of its own. */
  async function older(file: string, whole: string, { read: { portal, now } }: Broken): Promise<Replacement> {
    const versions = left.get(file) ?? (await fileVersions(whole));
    left.set(file, versions);
    const dates = addedAt(dir, now);
    for (let version = versions.shift(); version; version = versions.shift()) {
      const bytes = await version.bytes();
      const found = { file, path: whole, size: bytes.length };
      const { article } = await readArticle({ bytes, found, portal, now, addedAt: dates.ask });
      if (article) return { commit: version.commit, path: lay(cache, bytes) };
    }
    return { commit: null, path: null };
  }

  /** Of files that want one address, the one that was there first keeps it. */
  async function losers(sharing: readonly Problem[]): Promise<string[]> {
    const known = await history();
    const since = (file: string): number => known?.dates.get(file) ?? Number.POSITIVE_INFINITY;
    return [...group(sharing, ({ params }) => [String(params["url"]).toLowerCase()]).values()].flatMap(
      (problems) => {
        const files = [...new Set(problems.map(({ file }) => file))];
        const inOrder = files.sort((a, b) => Math.sign(since(a) - since(b)) || compare(a, b));
        return inOrder.length > 1 ? inOrder.slice(1) : inOrder;
      },
    );
  }

  return {
    replaced: replaced as Replacements,
    skipped: (): Skipped[] => [...skipped.values()].sort((a, b) => compare(a.file, b.file)),
    /** Takes note of an attempt's errors; false where none is of an article that could be skipped. */
    async next(broken: Broken): Promise<boolean> {
      const paths = new Map(findArticles(dir).files.map(({ file, path: whole }) => [file, whole]));
      const errors = broken.problems.filter(
        ({ file, severity }) =>
          severity === "error" && isArticle(file) && replaced.get(file)?.commit !== null,
      );
      const own = new Set(errors.filter(({ code }) => !SHARED.has(code)).map(({ file }) => file));
      const sharing = errors.filter(({ code, file }) => SHARED.has(code) && !own.has(file));
      const bad = new Set([...own, ...(await losers(sharing))]);
      for (const file of [...bad].sort(compare)) {
        const whole = paths.get(file);
        const instead = whole ? await older(file, whole, broken) : { commit: null, path: null };
        replaced.set(file, instead);
        const before = skipped.get(file)?.problems ?? errors.filter((error) => error.file === file);
        skipped.set(file, { file, commit: instead.commit, problems: before });
      }
      return bad.size > 0;
    },
  };
}

/** Errors in the portal's own files hold everything up: they are no story's. */
const isArticle = (file: string): boolean => !/^(?:_portal|urls\.lock)\//.test(file);

/** Lays a version's bytes where a build can read them like a file; named by its content. */
function lay(cache: string, bytes: Uint8Array): string {
  const file = path.join(cache, "versions", blobId(bytes));
  mkdirSync(path.dirname(file), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, bytes);
  return file;
}
