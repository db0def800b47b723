import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, inject, it } from "vitest";
import { wartaFine } from "../support/command.ts";
import { copyDemo, DEMO_NOW } from "../support/demo.ts";
import { filesOf } from "../support/output.ts";

async function hashes(out: string): Promise<Record<string, string>> {
  const files = await filesOf(out);
  const hash = (file: string): string =>
    createHash("sha256")
      .update(readFileSync(path.join(out, file)))
      .digest("hex");
  return Object.fromEntries(files.map((file) => [file, hash(file)]));
}

it("gives the same bytes in another folder, another time zone and another locale", async () => {
  const temporary = await fs.mkdtemp(path.join(os.tmpdir(), "warta-lain-ñ "));
  const articles = path.join(temporary, "naskah", "articles");
  const out = path.join(temporary, "dist");
  try {
    await copyDemo(articles);
    await wartaFine(
      [
        "build",
        "--articles",
        articles,
        "--out",
        out,
        "--cache",
        path.join(temporary, "cache"),
        "--now",
        DEMO_NOW,
      ],
      {
        TZ: "Pacific/Kiritimati",
        LANG: "ar_EG.UTF-8",
        LC_ALL: "ar_EG.UTF-8",
        LANGUAGE: "ar",
      },
    );
    const [here, there] = [await hashes(inject("demo")), await hashes(out)];
    expect(Object.keys(here).length).toBeGreaterThan(200);
    expect(there).toEqual(here);
  } finally {
    await fs.rm(temporary, { recursive: true, force: true });
  }
});
