import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

/** What a command left: its exit status and all that it printed. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const root = path.resolve(import.meta.dirname, "../..");

/** Starts `node src/launch.js …` as a process of its own. `env` adds to this one's environment. */
export function startWarta(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdin: "ignore" | "pipe" = "ignore",
): ChildProcess {
  return spawn(process.execPath, ["src/launch.js", ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1", INIT_CWD: root, ...env },
    stdio: [stdin, "pipe", "pipe"],
  });
}

/** Runs a command to its end. */
export function warta(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = startWarta(args, env);
    let stdout = "";
    let stderr = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ status: code ?? -1, stdout, stderr }));
  });
}

/** Runs a command that must succeed; throws with its output where it does not. */
export async function wartaFine(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const outcome = await warta(args, env);
  if (outcome.status !== 0) {
    throw new Error(
      `warta ${args.join(" ")}: status ${outcome.status}\n${outcome.stdout}\n${outcome.stderr}`,
    );
  }
  return outcome;
}
