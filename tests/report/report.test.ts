import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/problems.ts";
import { reportGithub } from "../../src/report/github.ts";
import { reportJson } from "../../src/report/json.ts";
import { reportText } from "../../src/report/text.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const problem = (changes: Partial<Problem> = {}): Problem => ({
  file: "a.md",
  line: 2,
  column: 5,
  severity: "error",
  code: "unknown-field",
  params: { field: "titel", candidates: "headline" },
  ...changes,
});

describe("reports", () => {
  it("show the place on a terminal, with the lines around it", async () => {
    const { dir, remove } = await temporaryFolder({ "a.md": "satu\ntitel: x\ntiga\n" });
    const text = await reportText([problem()], { dir, lang: "en", colour: false });
    expect(text).toContain("a.md:2:5 error There is no field “titel”");
    expect(text).toContain("> 2 | titel: x\n    |     ^");
    expect(text).toContain("→ Perhaps “headline” is meant.");
    expect(text).toMatch(/1 error, 0 warning, 0 information\n$/);
    expect(await reportText([problem()], { dir, lang: "id", colour: true })).toContain(
      "\u001b[31mkesalahan\u001b[0m",
    );
    await remove();
  });

  it("let no file speak to the terminal", async () => {
    const { dir, remove } = await temporaryFolder({ "a.md": "\u001b[2J\ntitel: \u001b]0;x\u0007\n" });
    const text = await reportText([problem({ params: { field: "\u001b[2J", candidates: "" } })], {
      dir,
      lang: "id",
      colour: false,
    });
    for (const character of ["\u001b", "\u0007"]) expect(text).not.toContain(character);
    await remove();
  });

  it("keep a long line readable at its column", async () => {
    const { dir, remove } = await temporaryFolder({
      "a.md": `x\n${"a".repeat(5000)}SINI${"b".repeat(5000)}`,
    });
    const text = await reportText([problem({ column: 5001 })], { dir, lang: "id", colour: false });
    expect(text).toContain("SINI");
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(200);
    await remove();
  });

  it("are JSON as the design has it", () => {
    expect(JSON.parse(reportJson([problem()], "en"))).toEqual({
      problems: [
        {
          file: "a.md",
          line: 2,
          column: 5,
          severity: "error",
          code: "unknown-field",
          message: "There is no field “titel”, so its value would not be read.",
          hint: "Perhaps “headline” is meant.",
        },
      ],
    });
  });

  it("are annotations on GitHub, escaped", () => {
    const text = reportGithub(
      [problem({ file: "a,b:c.md", params: { field: "x\n::error::100%", candidates: "" } })],
      "en",
      "articles",
    );
    expect(text).toMatch(
      /^::error file=articles\/a%2Cb%3Ac\.md,line=2,col=5,title=unknown-field::There is no field “x%0A::error::100%25”/,
    );
    expect(text.split("\n")).toHaveLength(2);
    expect(reportGithub([problem({ severity: "info" })], "en", "")).toMatch(/^::notice file=a\.md,/);
  });
});
