import type { Found, FoundFile } from "./find.ts";

/** Article files as another thread tells of them: tens of thousands of objects would be copied one by one. */
export interface PackedFound {
  /** `file`, `path` and `stat` of each, NUL between them: no path has one. */
  readonly texts: string;
  /** `size` and `touchedMs` of each. */
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly problems: Found["problems"];
}

export function packedFound({ files, problems }: Found): PackedFound {
  const numbers = new Float64Array(2 * files.length);
  const texts: string[] = [];
  for (const [at, { file, path, size, stat, touchedMs }] of files.entries()) {
    texts.push(file, path, stat);
    numbers[2 * at] = size;
    numbers[2 * at + 1] = touchedMs;
  }
  return { texts: texts.join("\0"), numbers, problems };
}

export function unpackedFound({ texts, numbers, problems }: PackedFound): Found {
  const parts = texts.split("\0");
  const files = Array.from({ length: numbers.length / 2 }, (_, at): FoundFile => {
    const [file = "", path = "", stat = ""] = parts.slice(3 * at, 3 * at + 3);
    return { file, path, stat, size: numbers[2 * at] ?? 0, touchedMs: numbers[2 * at + 1] ?? 0 };
  });
  return { files, problems };
}
