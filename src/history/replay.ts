import path from "node:path";
import { fingerprint } from "../pages/fingerprint.ts";
import { MARK } from "./git.ts";
import type { Version } from "./model.ts";

/** All that is known of the main line up to a commit. */
export interface Line {
  /** By path below the articles folder; only of files that were changed since they were added. */
  readonly files: Record<string, Version[]>;
  /** Files that were deleted, and the text that they had: who restores it takes up its history. */
  readonly gone: Record<string, { readonly blob: string; readonly versions: Version[] }>;
}

export const emptyLine = (): Line => ({ files: {}, gone: {} });

/** Of one story so many versions are looked at, the newest. */
const MOST = 200;
const TEXT = /\.(?:txt|md)$/i;
const isFile = (mode: string): boolean => mode.startsWith("100");

interface Entry {
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly after: string;
}

/** Adds what commits did to what is known; gives a new `Line`. */
export function replay(log: string, prefix: string, known: Line): Line {
  const line: Line = { files: { ...known.files }, gone: { ...known.gone } };
  const words = log.split("\0");
  let time = 0;
  let entries: Entry[] = [];
  const done = (): void => {
    commit(entries, time, line);
    entries = [];
  };
  for (let at = 0; at < words.length; at++) {
    const word = (words[at] ?? "").replace(/^\n/, "");
    if (word.startsWith(MARK)) {
      done();
      time = Number(word.slice(MARK.length)) * 1000;
    } else if (word.startsWith(":")) {
      const [oldMode = "", newMode = "", before = "", after = "", status = ""] = word.slice(1).split(" ");
      const from = below(words[++at] ?? "", prefix);
      const to = status.startsWith("R") ? below(words[++at] ?? "", prefix) : from;
      // A symbolic link is no story.
      const isLink = status === "T";
      const kind = isLink ? (isFile(oldMode) ? "D" : isFile(newMode) ? "A" : "") : status;
      entries.push({ status: kind, from, to, before, after });
    }
  }
  done();
  return line;
}

/** What one commit did: what left its place goes before what came, so that files may change places. */
function commit(entries: readonly Entry[], time: number, { files, gone }: Line): void {
  const left = new Map<string, Version[]>();
  for (const { status, from, before } of entries) {
    if (!TEXT.test(from)) continue;
    const versions = files[from] ?? [];
    if (status.startsWith("R")) left.set(from, versions);
    else if (status === "D" && versions.length > 0) gone[from] = { blob: before, versions };
    if (status.startsWith("R") || status === "D") delete files[from];
  }
  for (const { status, from, to, before, after } of entries) {
    if (!TEXT.test(to)) continue;
    const first = (): Version[] => grown([], { time: 0, blob: before, file: from, kept: null });
    if (status === "M") {
      files[to] = grown(files[to] ?? first(), { time, blob: after, file: to, kept: null });
    } else if (status.startsWith("R") && TEXT.test(from)) {
      const versions = left.get(from) ?? [];
      const kept = Number(status.slice(1));
      files[to] = grown(versions.length > 0 ? versions : first(), { time, blob: after, file: to, kept });
      delete gone[to];
    } else if (status === "A" || status.startsWith("R")) {
      const restored = gone[to]?.blob === after ? (gone[to]?.versions ?? []) : [];
      if (restored.length > 0) files[to] = restored;
      delete gone[to];
    }
  }
}

const grown = (versions: readonly Version[], next: Omit<Version, "chain">): Version[] => {
  const chain = fingerprint(versions.at(-1)?.chain ?? "", next);
  return [...versions, { ...next, chain }].slice(-MOST);
};

const below = (file: string, prefix: string): string => path.posix.relative(prefix, file).normalize("NFC");
