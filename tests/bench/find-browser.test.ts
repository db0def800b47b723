import { describe, expect, it } from "vitest";
import { findBrowser, type Machine } from "../../src/bench/find-browser.ts";

/** A Linux machine with those files only. */
const machine = (
  files: readonly string[],
  env: Machine["env"] = {},
  folders: Readonly<Record<string, string[]>> = {},
): Machine => ({
  env: { PATH: "/usr/local/bin:/usr/bin", ...env },
  platform: "linux",
  home: "/home/ani",
  exists: (file) => files.includes(file),
  list: (folder) => folders[folder] ?? [],
});
const cache = "/home/ani/.cache/ms-playwright";

describe.skipIf(process.platform === "win32")("findBrowser", () => {
  it.each([
    ["nothing", machine([]), null],
    ["Chromium on the PATH", machine(["/usr/local/bin/chromium"]), "/usr/local/bin/chromium"],
    ["Edge only", machine(["/usr/bin/microsoft-edge"]), "/usr/bin/microsoft-edge"],
    [
      "CHROME_PATH beside another",
      machine(["/usr/bin/chromium", "/opt/c"], { CHROME_PATH: "/opt/c" }),
      "/opt/c",
    ],
    ["a package in /opt", machine(["/opt/google/chrome/chrome"]), "/opt/google/chrome/chrome"],
    [
      "Playwright's newest download, counted and not spelled",
      machine(
        [`${cache}/chromium-999/chrome-linux/chrome`, `${cache}/chromium-1200/chrome-linux64/chrome`],
        {},
        {
          [cache]: ["chromium-999", "chromium-1200", "chromium_headless_shell-1300", "ffmpeg-1011"],
        },
      ),
      `${cache}/chromium-1200/chrome-linux64/chrome`,
    ],
  ])("finds %s", (_, given, found) => expect(findBrowser(given)).toBe(found));

  it("refuses a CHROME_PATH that names no file rather than taking another browser", () => {
    expect(() => findBrowser(machine(["/usr/bin/chromium"], { CHROME_PATH: "/tidak/ada" }))).toThrow(
      "/tidak/ada",
    );
  });
});
