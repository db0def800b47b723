import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { peakMemory } from "./peak-memory.ts";

/** A process that ended well. */
export interface Run {
  /** Wall time from its start to its end. */
  readonly ms: number;
  /** Peak memory with all its children; null where the system does not tell. */
  readonly peakBytes: number | null;
  readonly stdout: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const live = new Set<number>();

/** Ends what still runs, with all that it started. */
export function endRuns(): void {
  for (const group of live) process.kill(-group, "SIGKILL");
}

/** Starts a command as the first of a process group of its own, which `endRuns` can end. */
export function started(
  command: string,
  args: readonly string[],
  options: RunOptions,
): ChildProcessByStdio<null, Readable, Readable> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const { pid } = child;
  if (pid !== undefined) {
    live.add(pid);
    child.on("close", () => live.delete(pid));
  }
  return child;
}

/** Runs a command to its end. Throws with its last words where it fails. */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<Run> {
  const began = performance.now();
  const child = started(command, args, options);
  const memory = peakMemory(child.pid);
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  let ended = began;
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on("exit", () => (ended = performance.now()));
      child.on("close", resolve);
      child.on("error", reject);
    });
    if (status !== 0) {
      const words = `${stdout}\n${stderr}`.trim().slice(-3000);
      throw new Error(`${command} ${args.join(" ")}: status ${status}\n${words}`);
    }
    return { ms: ended - began, peakBytes: memory.stop(), stdout };
  } finally {
    memory.stop();
  }
}
