/** The second thread of a build that parses many files. */
import { parentPort, workerData } from "node:worker_threads";
import { nowhere, pieces } from "../pieces.ts";
import { takeNext, type WorkerAnswer, type WorkerTask } from "./complete-all.ts";
import { pieceReader } from "./piece-reader.ts";

const { settings, origin, pending, next } = workerData as WorkerTask;
const reader = pieceReader(settings, origin ? pieces(origin.root, origin.code) : nowhere);
const tell = (answer: WorkerAnswer): void => parentPort?.postMessage(answer);

for (let piece = takeNext(pending, next); piece; piece = takeNext(pending, next)) {
  tell({ models: await reader.complete(piece) });
}
tell({ shallow: reader.isShallow() });
