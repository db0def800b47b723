/** The thread that looks at the output while articles are read. */
import { parentPort, workerData } from "node:worker_threads";
import { walk } from "../files.ts";
import type { Walked } from "./walk-aside.ts";

const found = [...walk(String(workerData))];
const answer: Walked = {
  names: found.map(([name]) => name).join("\0"),
  stats: Float64Array.from(found.flatMap(([, { size, mtimeMs }]) => [size, mtimeMs])),
};
parentPort?.postMessage(answer, [answer.stats.buffer as ArrayBuffer]);
