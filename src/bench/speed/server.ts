import { once } from "node:events";
import net from "node:net";
import { type RunOptions, started } from "../run.ts";

/** A server that shows a site and follows its files. */
export interface Server {
  /** Milliseconds until a path's page holds a text, or does not hold it any more. */
  readonly until: (path: string, text: string, there: boolean) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** The page is asked for so often, in milliseconds: seldom enough that answering takes no time from building. */
const EVERY = 20;
/** Who shows nothing new for so long has missed the edit. */
const PATIENCE = 60_000;

/** Starts a server whose command ends in a port and which says its address on stdout; throws where it ends first. */
export async function serverOf(
  [command, ...args]: readonly [string, ...string[]],
  options: RunOptions,
): Promise<Server> {
  const child = started(command, [...args, `${await freePort()}`], options);
  let said = "";
  child.stderr.resume();
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-3000);
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.on("error", reject);
    child.on("close", () => reject(new Error(`${command} ended before it served anything\n${said}`)));
  });
  const page = async (path: string): Promise<string> => {
    const answer = await fetch(new URL(path, url)).catch(() => null);
    return answer?.ok ? answer.text() : "";
  };
  return {
    async until(path, text, there) {
      const began = performance.now();
      while ((await page(path)).includes(text) !== there) {
        if (performance.now() - began > PATIENCE)
          throw new Error(`${command} did not show an edit of ${path}`);
        await new Promise((resolve) => setTimeout(resolve, EVERY));
      }
      return performance.now() - began;
    },
    async stop() {
      const ended = once(child, "close");
      child.kill("SIGINT");
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  server.close();
  return port;
}
