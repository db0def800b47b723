/** `npm run browser`: finds a browser for the browser tests, or installs one and says so. Fails where neither works. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser } from "../src/bench/find-browser.ts";

const say = (line: string): boolean => process.stderr.write(`browser: ${line}\n`);

function run(command: string, ...args: readonly string[]): void {
  say(`$ ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, error } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env,
    shell: process.platform === "win32",
  });
  if (status !== 0)
    throw new Error(`${command} failed (${error?.message ?? `status ${status}`})`, { cause: error });
}

function install(): void {
  const debian = process.platform === "linux" && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (debian) {
    try {
      run("apt-get", "update");
      run("apt-get", "install", "--yes", "--no-install-recommends", "chromium");
      // Ubuntu's package is only a pointer to the snap, and leaves nothing that runs in a container.
      if (findBrowser()) return;
    } catch (error) {
      say(`${error instanceof Error ? error.message : String(error)}; trying Playwright's download instead.`);
    }
  }
  run("npx", "playwright-core", "install", "chromium");
}

let found = findBrowser();
if (!found) {
  say("no Chromium, Chrome or Edge on this machine; the browser tests need one, so it is installed now.");
  try {
    install();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
  found = findBrowser();
}
if (found) {
  say(`using ${found}`);
} else {
  say("none found and none could be installed. Install Chromium or Chrome, or set CHROME_PATH to one.");
  process.exitCode = 1;
}
