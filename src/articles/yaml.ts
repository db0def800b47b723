import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
} from "yaml";
import type { Report, Spot } from "./report.ts";

/** Keys and indexes that lead to a value. */
export type Path = readonly PropertyKey[];

/** YAML as plain values, with the places of keys and values. */
export interface Yaml {
  /** Absent and null values of maps are left out. Numbers that are not plain integers are given as the text written. */
  readonly value: unknown;
  readonly valueAt: (path: Path) => Spot;
  readonly keyAt: (path: Path) => Spot;
}

const DEEPEST = 16;
/** One slip makes YAML stumble over and over: what follows says nothing new. */
const MOST = 10;

/**
 * Reads one YAML 1.2 document (core schema, so that dates stay text). Refused: duplicate keys, several documents,
 * merge keys, anchors' aliases (bombs are made of them) and tags. Null, with errors reported, when it cannot be read.
 */
export function readYaml(source: string, report: Report): Yaml | null {
  const counter = new LineCounter();
  const spot = (offset: number): Spot => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  let document: Document.Parsed;
  try {
    document = parseDocument(source, {
      version: "1.2",
      schema: "core",
      merge: false,
      resolveKnownTags: false,
      stringKeys: true,
      prettyErrors: false,
      // Silence would also silence the error about several documents.
      logLevel: "error",
      lineCounter: counter,
    });
  } catch (error) {
    report("error", "yaml-syntax", spot(0), {
      reason: error instanceof Error ? error.message : String(error),
    });
    return null;
  }
  let sound = true;
  const fault: Report = (...found) => {
    sound = false;
    report(...found);
  };
  for (const { code, message, pos } of [...document.errors, ...document.warnings].slice(0, MOST)) {
    const known = CODES[code];
    if (known) fault("error", known, spot(pos[0]));
    else fault("error", "yaml-syntax", spot(pos[0]), { reason: message.split("\n")[0] ?? message });
  }
  const value = plain(document.contents, 0, fault, spot);
  if (!sound) return null;
  return {
    value,
    valueAt: (path) => spot(offsets(document.contents, path).value),
    keyAt: (path) => spot(offsets(document.contents, path).key),
  };
}

const CODES: Readonly<
  Record<string, "yaml-duplicate-key" | "yaml-several-documents" | "yaml-tab" | "yaml-tag">
> = {
  DUPLICATE_KEY: "yaml-duplicate-key",
  MULTIPLE_DOCS: "yaml-several-documents",
  TAB_AS_INDENT: "yaml-tab",
  TAG_RESOLVE_FAILED: "yaml-tag",
};

const start = (node: unknown): number =>
  isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;

function plain(node: unknown, depth: number, fault: Report, spot: (offset: number) => Spot): unknown {
  if (depth > DEEPEST) return fault("error", "yaml-deep", spot(start(node)));
  if (isAlias(node)) return fault("error", "yaml-alias", spot(start(node)));
  if (isScalar(node)) return scalar(node);
  if (isSeq(node)) return node.items.map((item) => plain(item, depth + 1, fault, spot));
  if (!isMap(node)) return null;
  const entries: [string, unknown][] = [];
  for (const { key, value } of node.items) {
    const name = String(isScalar(key) ? key.value : key);
    if (name === "<<") fault("error", "yaml-merge", spot(start(key)));
    const read = plain(value, depth + 1, fault, spot);
    if (read !== null && read !== undefined) entries.push([name, read]);
  }
  return Object.fromEntries(entries);
}

/** `3.450` is a number with three decimals to YAML, and a count to a newsroom: only plain integers are numbers here. */
function scalar({ value, source }: Scalar): unknown {
  return typeof value === "number" && !/^-?\d{1,15}$/.test(source ?? "") ? (source ?? String(value)) : value;
}

/** Offsets of the deepest key and value on the path that are there. */
function offsets(root: Node | null, path: Path): { key: number; value: number } {
  let node: unknown = root;
  let found = { key: start(root), value: start(root) };
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      found = { key: start(pair.key), value: start(pair.value ?? pair.key) };
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number" && node.items[step]) {
      node = node.items[step];
      found = { key: start(node), value: start(node) };
    } else break;
  }
  return found;
}
