import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ProblemJson } from "../../src/report/json.ts";
import { warta } from "../support/command.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const LONG_TEXT = Array.from({ length: 80 }, (_, index) => `kata${index}`).join(" ");

describe("check", () => {
  let dir = "";
  let remove = async (): Promise<void> => {};

  beforeAll(async () => {
    ({ dir, remove } = await temporaryFolder({
      "baik/2026-11-20-satu.txt": "Satu\n\nTeks.\n\nBaca juga: Tidak Ada",
      "baik/_portal/front.yaml": "lead: [hilang.md]",
      "buruk/2026-11-20-dua.md": "---\ntitel: x\n---\n",
      "buruk/tiga.txt": "Tiga\n\nTeks.",
      "redaksi/_portal/site.yaml": "checks: { dead-link: off, editor-note: error }",
      "redaksi/_portal/topics.yaml":
        "- { id: arum, name: Tanjung Arum, kind: place, wrong: [Tg. Arum], aliases: [Tanjung Arum] }",
      "redaksi/2026-11-20-satu.md": `---\nheadline: Satu\nstandfirst: Teras.\n---\n\n${LONG_TEXT}`,
      "redaksi/2026-11-21-dua.md": `---\nheadline: Dua\nstandfirst: Teras.\n---\n\n${LONG_TEXT}`,
      "redaksi/2026-11-22-nama.md":
        "---\nheadline: Kapal tiba di Tanjung Arim\n---\n\nDi Tg. Arum [[cek]] [ini](/tidak/ada/).",
      "rusak/_portal/site.yaml": "lnag: id",
      "rusak/2026-11-20-satu.txt": "Satu\n\nTeks.",
    }));
  });
  afterAll(() => remove());
  const check = (...args: string[]) => warta(["check", ...args]);
  const problems = (stdout: string): ProblemJson[] =>
    (JSON.parse(stdout) as { problems: ProblemJson[] }).problems;

  it("passes warnings: of titles without an article and of leads that are not there", async () => {
    const { status, stdout } = await check("--articles", path.join(dir, "baik"), "--format", "json");
    expect(problems(stdout).map(({ file, code, severity }) => [file, code, severity])).toEqual([
      ["2026-11-20-satu.txt", "read-also-unknown", "warning"],
      ["_portal/front.yaml", "missing-lead", "warning"],
    ]);
    expect(status).toBe(0);
  });

  it("reports every error, each with its words, and fails", async () => {
    const { status, stdout } = await check(
      "--articles",
      path.join(dir, "buruk"),
      "--format",
      "json",
      "--lang",
      "en",
    );
    expect(problems(stdout).map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
      ["2026-11-20-dua.md", 2, 1, "unknown-field"],
      ["tiga.txt", 1, 1, "no-date"],
    ]);
    expect(problems(stdout)[0]).toMatchObject({
      message: expect.stringContaining("titel"),
      hint: expect.stringMatching(/\S/),
    });
    expect(status).toBe(1);
  });

  it("limits itself to the files named", async () => {
    const folder = path.join(dir, "buruk");
    const one = await check("--articles", folder, "--format", "json", path.join(folder, "tiga.txt"));
    expect(problems(one.stdout).map(({ file }) => file)).toEqual(["tiga.txt"]);
    expect((await check("--articles", folder, "hilang.txt")).status).toBe(2);
  });

  it("takes faulty configuration for wrong configuration", async () => {
    const { status, stdout } = await check("--articles", path.join(dir, "rusak"));
    expect(stdout).toContain("_portal/site.yaml:1:1 kesalahan");
    expect(stdout).toContain("“lang”");
    expect(status).toBe(2);
  });

  it("finds what a sub-editor would, as grave as the newsroom takes it to be", async () => {
    const folder = path.join(dir, "redaksi");
    const args = ["--articles", folder, "--format", "json", "--lang", "en"];
    const all = await check(...args);
    const [double] = problems(all.stdout);
    expect(
      problems(all.stdout).map((found) => [found.file, found.line, found.column, found.severity, found.code]),
    ).toEqual([
      ["2026-11-21-dua.md", 1, 1, "warning", "double-publication"],
      ["2026-11-22-nama.md", 1, 1, "warning", "missing-standfirst"],
      ["2026-11-22-nama.md", 2, 25, "warning", "near-name"],
      ["2026-11-22-nama.md", 5, 4, "warning", "wrong-name"],
      ["2026-11-22-nama.md", 5, 13, "error", "editor-note"],
    ]);
    expect(double?.message).toContain("100% of this article is the same as “Satu” (2026-11-20-satu.md)");
    expect(all.status).toBe(1);
  });

  it.each([
    ["an unknown format", ["--format", "xml"]],
    ["an unknown option", ["--formta", "json"]],
    ["a folder that is not there", ["--articles", "tidak/ada"]],
    ["a language without messages", ["--lang", "fr"]],
    ["a clock that is none", ["--now", "kemarin"]],
  ])("refuses %s", async (_, args) => {
    expect((await check("--articles", path.join(dir, "baik"), ...args)).status).toBe(2);
  });
});
