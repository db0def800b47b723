import { describe, expect, it } from "vitest";
import { run } from "../../src/bench/run.ts";

const node = (script: string) => run(process.execPath, ["-e", script], { cwd: import.meta.dirname });

describe("a measured process", () => {
  it("gives its wall time and what it printed", async () => {
    const { ms, stdout } = await node("setTimeout(() => process.stdout.write('selesai'), 300)");
    expect(stdout).toBe("selesai");
    expect(ms).toBeGreaterThan(300);
  });

  it("fails with its last words", async () => {
    await expect(node("console.error('rusak'); process.exit(4)")).rejects.toThrow(/status 4\s+rusak/);
    await expect(run("no-such-command", [], { cwd: import.meta.dirname })).rejects.toThrow("ENOENT");
  });

  it.runIf(process.platform === "linux")("counts the memory of its children", async () => {
    const eat = "const eaten = Buffer.alloc(300e6, 1); setTimeout(() => eaten.length, 500)";
    const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(eat)}])`;
    // Asynchronous, so that the parent is there while the child is.
    const { peakBytes } = await node(parent.replace("spawnSync", "spawn"));
    expect(peakBytes).toBeGreaterThan(300e6);
    expect(peakBytes).toBeLessThan(600e6);
  });
});
