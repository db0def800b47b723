import { readFileSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "../support/command.ts";
import { filesOf } from "../support/output.ts";
import { article, type Files, type SmallPortal, smallPortal } from "../support/small-portal.ts";

interface Found {
  readonly file: string;
  readonly line: number;
  readonly severity: string;
  readonly message: string;
  readonly hint: string | null;
}

const MB = 1024 * 1024;

/** Each bad input: what is wrong, its file, the line at which the problem stands (null: any), what the problem must say. */
const cases: readonly (readonly [string, string, string | Uint8Array, number | null, RegExp])[] = [
  [
    "no headline",
    "2026/11/2026-11-20-tanpa-judul.md",
    "---\nsection: berita\n---\n\nIsi saja.\n",
    null,
    /headline|judul/i,
  ],
  ["no date", "tanpa-tanggal.md", article("Tanpa tanggal"), null, /tanggal|date/i],
  ["an impossible date", "februari.md", article("Februari", ["date: 2026-02-30"]), 4, /2026-02-30/],
  [
    "an unknown section",
    "2026/11/2026-11-20-rubrik.md",
    "---\nheadline: Rubrik\nsection: brita\n---\n\nIsi.\n",
    3,
    /berita/,
  ],
  ["an unknown field", "2026/11/2026-11-20-bidang.md", article("Bidang", ["headlin: x"]), 4, /headline/],
  [
    "invalid UTF-8",
    "2026/11/2026-11-20-rusak.txt",
    Buffer.from("Judul\n\nIsi \xff\xfe rusak\n", "latin1"),
    null,
    /UTF-8/,
  ],
  ["an empty file", "2026/11/2026-11-20-kosong.txt", "", 1, /kosong|empty/i],
  [
    "a file of 20 MB",
    "2026/11/2026-11-20-besar.txt",
    `Judul\n\n${"a ".repeat(10 * MB)}`,
    1,
    /MB|besar|large/i,
  ],
  [
    "JavaScript front matter",
    "2026/11/2026-11-20-js.md",
    "---js\n{ headline: 'x' }\n---\n\nIsi.\n",
    1,
    /js/i,
  ],
  [
    "a slug with ..",
    "2026/11/2026-11-20-slug.md",
    article("Slug", ["slug: ../../luar"]),
    4,
    /\.\.\/luar.*alamat/,
  ],
  ["an alias bomb", "2026/11/2026-11-20-bom.md", bomb(), null, /./],
  [
    "a field given twice",
    "2026/11/2026-11-20-ganda.md",
    article("Ganda", ["section: berita"]),
    4,
    /dua kali/,
  ],
];

/** YAML that would grow to a thousand million values ("billion laughs"). */
function bomb(): string {
  const list = (item: string): string => `[${Array.from({ length: 10 }, () => item).join(", ")}]`;
  const levels = Array.from(
    { length: 9 },
    (_, n) => `x${n + 1}: &a${n + 1} ${list(n === 0 ? '"x"' : `*a${n}`)}`,
  );
  return article("Bom", levels);
}

const TWINS = ["2026/11/2026-11-20-kembar.md", "2026/11/lain/2026-11-20-kembar.md"] as const;
const LINK = "2026/11/2026-11-20-tautan.md";
const files: Files = {
  ...Object.fromEntries(cases.map(([, file, content]) => [file, content])),
  ...Object.fromEntries(TWINS.map((file) => [file, article("Kembar")])),
};

describe("a portal with every bad input at once", () => {
  let portal: SmallPortal;
  let before: string[];
  let built: Outcome;
  let found: Found[];

  const snapshot = async (): Promise<string[]> => {
    const names = await filesOf(portal.out);
    return names.map((name) => `${name} ${readFileSync(path.join(portal.out, name)).toString("base64")}`);
  };
  const errorsOf = (file: string): Found[] =>
    found.filter((problem) => problem.file === file && problem.severity === "error");

  beforeAll(async () => {
    portal = await smallPortal();
    const good = await portal.run("build");
    expect(good.status, good.stderr).toBe(0);
    before = await snapshot();
    await portal.write(files);
    await fs.symlink("/etc/hostname", path.join(portal.articles, LINK));
    built = await portal.run("build");
    const checked = await portal.run("check", "--format", "json");
    expect(checked.status, checked.stderr).toBe(1);
    found = (JSON.parse(checked.stdout) as { problems: Found[] }).problems;
  });
  afterAll(() => portal?.destroy());

  it("is not built, and ends with status 1", () => expect(built.status, built.stderr).toBe(1));

  it("leaves the old output as it was", async () => {
    expect(before.length).toBeGreaterThan(5);
    expect(await snapshot()).toEqual(before);
  });

  it.each(cases)("reports %s at its file and line, and what is wrong", (_, file, __, line, says) => {
    const errors = errorsOf(file);
    expect(errors, JSON.stringify(found.filter((problem) => problem.file === file))).not.toEqual([]);
    if (line !== null) expect(errors.map((error) => error.line)).toContain(line);
    expect(errors.map(({ message, hint }) => `${message} ${hint ?? ""}`).join("\n")).toMatch(says);
  });

  it("reports a symbolic link, and does not follow it", () => expect(errorsOf(LINK)).not.toEqual([]));

  it("reports two articles with one URL and names both files", () => {
    const told = TWINS.flatMap(errorsOf);
    const said = told.map(({ file, message, hint }) => `${file} ${message} ${hint ?? ""}`).join("\n");
    for (const file of TWINS) expect(said).toContain(file);
  });

  it("prints each of them with file and line when building", () => {
    const printed = built.stdout + built.stderr;
    for (const file of [...cases.map(([, name]) => name), LINK])
      expect(printed).toMatch(new RegExp(`${file}:\\d+:\\d+`));
  });

  it("says nothing against the good article", () =>
    expect(errorsOf("2026/11/2026-11-20-baik.md")).toEqual([]));
});

describe("each bad input by itself", () => {
  it.each(cases.filter(([what]) => /no date|UTF-8|slug|20 MB/.test(what)))(
    "%s stops the build",
    async (_, file, content) => {
      const portal = await smallPortal({ [file]: content });
      try {
        expect((await portal.run("build")).status).toBe(1);
        expect(await filesOf(portal.out)).toEqual([]);
      } finally {
        await portal.destroy();
      }
    },
  );
});
