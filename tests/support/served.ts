import { once } from "node:events";
import { startWarta } from "./command.ts";

/** A built portal behind `npm run serve`. `url` ends in `/` and has the base path. */
export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const PATIENCE_MS = 60_000;

/** Serves `out` on a free port as production would, headers and all. */
export async function served(out: string): Promise<Served> {
  const child = startWarta(["serve", "--out", out, "--port", "0"]);
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`serve printed no URL: ${said}`)), PATIENCE_MS);
    const listen = (text: string): void => {
      said += text;
      const found = /https?:\/\/[\w.:[\]-]+\/?\S*/.exec(said);
      if (!found || !said.includes("\n")) return;
      clearTimeout(timer);
      resolve(found[0].replace(/\/?$/, "/"));
    };
    child.stdout?.setEncoding("utf8").on("data", listen);
    child.stderr?.setEncoding("utf8").on("data", listen);
    child.on("close", (code) => {
      clearTimeout(timer);
      reject(new Error(`serve ended with status ${code}: ${said}`));
    });
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const ended = once(child, "close");
    child.kill("SIGTERM");
    await ended;
  };
  return { url, stop };
}
