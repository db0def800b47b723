/** The thread that looks for the articles and at the output, while the state is read. */
import { parentPort, workerData } from "node:worker_threads";
import { findArticles } from "./articles/find.ts";
import { packedFound } from "./articles/packed-found.ts";
import type { Looked, Task } from "./look-aside.ts";
import { hash } from "./pages/fingerprint.ts";
import { pieces } from "./pieces.ts";
import { type Listing, walkKnown } from "./walk-known.ts";

const { dir, out, origin } = workerData as Task;
const tell = (answer: Looked, ...moved: Float64Array[]): void =>
  parentPort?.postMessage(
    answer,
    moved.map(({ buffer }) => buffer as ArrayBuffer),
  );

const found = packedFound(findArticles(dir));
tell({ found }, found.numbers);

const state = pieces(origin.root, origin.code);
const piece = `folders/${hash(out)}`;
const { files, listing, same } = walkKnown(out, await state.read<Listing>(piece));
const stats = new Float64Array(2 * files.size);
let at = 0;
for (const { size, mtimeMs } of files.values()) {
  stats[at++] = size;
  stats[at++] = mtimeMs;
}
tell({ names: [...files.keys()].join("\0"), stats }, stats);
if (!same) await state.write(piece, listing);
