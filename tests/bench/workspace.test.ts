import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inWorkspace } from "../../src/bench/workspace.ts";

const MODULE = new URL("../../src/bench/workspace.ts", import.meta.url).href;
/** Works for ever in a workspace whose path it prints. */
const ENDLESS = `
  const { inWorkspace } = await import(${JSON.stringify(MODULE)});
  await inWorkspace(1, ({ root }) => {
    process.stdout.write(root);
    return new Promise(() => setInterval(() => {}, 1000));
  });`;

describe("the benchmark's workspace", () => {
  it("is there while the work lasts", async () => {
    const found = await inWorkspace(1, async ({ root }) => ({ root, there: existsSync(root) }));
    expect(found.there).toBe(true);
    expect(existsSync(found.root)).toBe(false);
  });

  it("goes when the work fails", async () => {
    let folder = "";
    const failing = inWorkspace(1, async ({ root }) => {
      folder = root;
      throw new Error("rusak");
    });
    await expect(failing).rejects.toThrow("rusak");
    expect(existsSync(folder)).toBe(false);
  });

  it("is on disk where the memory would not hold it", async () => {
    expect(await inWorkspace(1e12, async ({ inMemory }) => inMemory)).toBe(false);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("goes at %s", async (signal, status) => {
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", ENDLESS], {
      cwd: import.meta.dirname,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [root] = (await once(child.stdout, "data")) as [Buffer];
    expect(existsSync(`${root}`)).toBe(true);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([status, null]);
    expect(existsSync(`${root}`)).toBe(false);
  });
});
