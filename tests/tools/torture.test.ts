import { spawn } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Step } from "../support/history/edit.ts";
import { inProcess } from "../support/history/in-process.ts";
import { type Builder, live, Violation } from "../support/history/live.ts";
import { ended } from "../support/history/warta-copy.ts";

const root = path.resolve(import.meta.dirname, "../..");

function torture(...args: string[]): ReturnType<typeof ended> {
  const command = ["--import", "tsx", "tools/torture.ts", ...args];
  return ended(spawn(process.execPath, command, { cwd: root, stdio: ["ignore", "pipe", "pipe"] }));
}

describe("npm run torture", () => {
  it("lives through histories of every sort in its short form", { timeout: 300_000 }, async () => {
    const short = [
      "--histories",
      "1",
      "--addresses",
      "20",
      "--commands",
      "1",
      "--kills",
      "1",
      "--commits",
      "3",
      "--articles",
      "120",
      "--looks",
      "0",
    ];
    const { status, text } = await torture(...short, "--seed", "3");
    expect(text).toContain("commit 3 of 3: the bytes of a clean build");
    expect(text).toContain("every output has the bytes of a clean build");
    expect(status).toBe(0);
  });

  it("says how it is used", async () => {
    const { status, text } = await torture("--kills", "few");
    expect(text).toContain("--kills N");
    expect(status).toBe(1);
  });

  it("tells the commit and the files of a build that leaves something as it was", async () => {
    const built = new Set<string>();
    const forgetful: Builder = {
      async build(at) {
        if (built.has(at.out)) return "published";
        built.add(at.out);
        return inProcess.build(at);
      },
    };
    const edit = { kind: "headline", which: 0, value: 1 } as const;
    const history: Step[] = [{ change: { commit: [edit] }, hours: 0, mischief: [] }];
    const living = live(history, { builder: forgetful, everyCommit: false });
    await expect(living).rejects.toThrow(Violation);
    await expect(living).rejects.toThrow(/commit 1: other bytes than clean in .*index\.html/);
  });
});
