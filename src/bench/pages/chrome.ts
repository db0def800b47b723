import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs/promises";
import path from "node:path";
import { findBrowser } from "../find-browser.ts";
import { quietFlags } from "../quiet-flags.ts";

/** A browser that Lighthouse drives through its debugging port. */
export interface Chrome {
  readonly port: number;
  /** `Chromium 156.0.8078.79 …` */
  readonly version: string;
  readonly stop: () => Promise<void>;
}

const PATIENCE_MS = 60_000;

/** Starts the machine's browser, headless, with a fresh profile in `folder`. Throws where there is none. */
export async function chrome(folder: string): Promise<Chrome> {
  const executable = findBrowser();
  if (!executable) throw new Error("no Chromium, Chrome or Edge found: run `npm run browser`");
  const profile = await fs.mkdtemp(path.join(folder, "profile-"));
  const child = spawn(
    executable,
    ["--headless", "--remote-debugging-port=0", `--user-data-dir=${profile}`, ...quietFlags, "about:blank"],
    { stdio: "ignore", detached: true },
  );
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) {
      const ended = once(child, "exit");
      process.kill(-child.pid, "SIGKILL");
      await ended;
    }
  };
  try {
    const port = await portOf(path.join(profile, "DevToolsActivePort"));
    const answer = await fetch(`http://127.0.0.1:${port}/json/version`);
    const { Browser: version } = (await answer.json()) as { readonly Browser: string };
    return { port, version, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The browser writes its port into its profile once it listens. */
async function portOf(file: string): Promise<number> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const [port] = (await fs.readFile(file, "utf8").catch(() => "")).split("\n");
    if (port) return Number(port);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the browser did not start");
}
