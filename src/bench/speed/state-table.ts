import type { StateResults } from "./results.ts";
import { table } from "./table.ts";
import { megabytes, seconds, whole } from "./units.ts";

/** What a fresh machine fetches, and how long it takes to have it back. */
export function stateTable({ cache, dist, archives }: StateResults): string {
  const rows = [
    ["`.cache`", whole(cache.files), megabytes(cache.bytes), "", ""],
    ["`dist`", whole(dist.files), megabytes(dist.bytes), "", ""],
    ...archives.map(({ kind, bytes, packMs, restoreMs }) => [
      `both, tar with ${kind}`,
      "1",
      megabytes(bytes),
      `${seconds(packMs)} s`,
      `${seconds(restoreMs)} s`,
    ]),
  ];
  return table(["state", "files", "bytes", "packed in", "restored in"], rows);
}
