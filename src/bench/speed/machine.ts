import os from "node:os";
import type { Machine } from "./results.ts";

/** What the benchmark runs on. */
export const machine = (tmpfs: boolean): Machine => ({
  processor: os.cpus()[0]?.model.trim() ?? "unknown processor",
  cores: os.availableParallelism(),
  memoryBytes: os.totalmem(),
  system: `${os.type()} ${os.release().split("-")[0]} ${os.arch()}`,
  tmpfs,
  node: process.versions.node,
});
