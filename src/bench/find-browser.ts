import { existsSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** What the search depends on: an argument, so that tests can give another machine's. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly exists: (file: string) => boolean;
  readonly list: (folder: string) => readonly string[];
}

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  home: os.homedir(),
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []),
};

/**
 * Path of a Chromium, Chrome or Edge, or null: `CHROME_PATH`, then `PATH`, the places where installers put them,
 * and Playwright's download folder (newest first). A `CHROME_PATH` that names no file throws: it must not be
 * replaced in silence.
 */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const named = machine.env["CHROME_PATH"];
  if (named) {
    if (!machine.exists(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return named;
  }
  const candidates = [...onPath(machine), ...installed(machine), ...downloaded(machine)];
  return candidates.find((file) => machine.exists(file)) ?? null;
}

function onPath({ env, platform }: Machine): string[] {
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const ending = platform === "win32" ? ".exe" : "";
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name + ending)));
}

function installed({ env, platform, home }: Machine): string[] {
  if (platform === "darwin") {
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return apps.flatMap((app) =>
      ["/Applications", path.join(home, "Applications")].map((root) =>
        path.join(root, `${app}.app`, "Contents", "MacOS", app),
      ),
    );
  }
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    const apps = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return apps.flatMap((app) => roots.flatMap((root) => (root ? [path.join(root, app)] : [])));
  }
  return ["/usr/bin/chromium", "/usr/bin/google-chrome", "/opt/google/chrome/chrome", "/snap/bin/chromium"];
}

/** Where each platform's Chromium stands within a `chromium-<revision>` folder of Playwright. */
const INSIDE = [
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-win/chrome.exe",
  "chrome-win64/chrome.exe",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
];

function downloaded({ env, platform, home, list }: Machine): string[] {
  const usual =
    platform === "darwin"
      ? path.join(home, "Library", "Caches", "ms-playwright")
      : platform === "win32"
        ? path.join(env["LOCALAPPDATA"] ?? home, "ms-playwright")
        : path.join(env["XDG_CACHE_HOME"] ?? path.join(home, ".cache"), "ms-playwright");
  const root = env["PLAYWRIGHT_BROWSERS_PATH"] || usual;
  const revision = (name: string): number => Number(/^chromium-(\d+)$/.exec(name)?.[1] ?? Number.NaN);
  return list(root)
    .filter((name) => !Number.isNaN(revision(name)))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap((name) => INSIDE.map((inside) => path.join(root, name, inside)));
}
