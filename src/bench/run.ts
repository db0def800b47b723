import { spawn } from "node:child_process";
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

/** Runs a command to its end. Throws with its last words where it fails. */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<Run> {
  const began = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true, // A process group of its own, which `endRuns` can end.
  });
  if (child.pid !== undefined) live.add(child.pid);
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
    if (child.pid !== undefined) live.delete(child.pid);
  }
}
