import { once } from "node:events";
import fs from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexedFolder, record } from "../search/records.ts";
import { startWarta, warta } from "../support/command.ts";

let dist: string;
beforeAll(async () => {
  ({ dist } = await indexedFolder([
    record("2025-03-04", "kapal", {
      title: "Kapal <baru>",
      paragraphs: ["Kapal patroli berlayar ke Natuna."],
    }),
    record("2026-11-23", "banjir", { title: "Banjir", paragraphs: ["Kapal penolong menuju kota."] }),
  ]));
});
afterAll(() => fs.rm(dist, { recursive: true, force: true }));

describe("npm run search", () => {
  it("prints one JSON object with --json", async () => {
    const { status, stdout, stderr } = await warta(["search", "--out", dist, "--json", "patroli", "natuna"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual({
      query: "patroli natuna",
      results: [
        {
          url: "/koran/2025/03/04/kapal/",
          title: "Kapal <baru>",
          excerpt: "Kapal patroli berlayar ke Natuna.",
        },
      ],
      corrected: null,
    });
  });

  it("prints hits for people, at most as many as asked", async () => {
    const { status, stdout } = await warta(["search", "--out", dist, "--limit", "1", "kapal"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2 hasil untuk “kapal”\n\nKapal <baru>\n {2}2025-03-04 · Ekonomi · \/koran\//);
    expect(stdout).not.toContain("banjir");
  });

  it("answers each line of standard input with a line, in order", async () => {
    const child = startWarta(["search", "--out", dist, "--queries", "-"], {}, "pipe");
    let stdout = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stdin?.end("natuna\n\nzzqwxv\nbanjir");
    const [status] = await once(child, "close");
    const lines: { query: string; results: unknown[]; corrected: null }[] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines.map(({ query, results }) => [query, results.length])).toEqual([
      ["natuna", 1],
      ["", 0],
      ["zzqwxv", 0],
      ["banjir", 1],
    ]);
  });

  it.each([
    ["no query", []],
    ["a query and --queries", ["--queries", "-", "kapal"]],
    ["a limit that is no number", ["--limit", "banyak", "kapal"]],
    ["a limit of nothing", ["--limit", "0", "kapal"]],
    ["an option that there is not", ["--apa", "kapal"]],
  ])("is used wrongly with %s", async (_, args) => {
    const { status, stdout } = await warta(["search", "--out", dist, ...args]);
    expect([status, stdout]).toEqual([2, ""]);
  });

  it("says that nothing is built where there is no index", async () => {
    const { status, stderr } = await warta(["search", "--out", `${dist}/tiada`, "kapal"]);
    expect(status).toBe(2);
    expect(stderr).toContain("build the portal first");
  });
});
