import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Problem, Severity } from "../../src/problems.ts";
import { reportText } from "../../src/report/text.ts";

interface Matcher {
  readonly severity: string;
  readonly pattern: {
    readonly regexp: string;
    readonly file: number;
    readonly line: number;
    readonly column: number;
  };
}
const { tasks } = JSON.parse(readFileSync(new URL("../../.vscode/tasks.json", import.meta.url), "utf8")) as {
  tasks: { script?: string; problemMatcher: Matcher[] }[];
};
const matchers = tasks.find((task) => task.script === "check")?.problemMatcher ?? [];

const problem = (severity: Severity): Problem => ({
  file: "2026/11/2026-11-20 berita: satu.md",
  line: 12,
  column: 3,
  severity,
  code: "unknown-field",
  params: { field: "headlin", candidates: "headline" },
});

describe("the editor's problem matchers", () => {
  it.each([
    ["error", "id"],
    ["warning", "id"],
    ["info", "id"],
    ["error", "en"],
    ["warning", "en"],
    ["info", "en"],
  ] as const)(
    "read a line of check that says %s in %s, and only one of them does",
    async (severity, lang) => {
      const report = await reportText([problem(severity)], { dir: "nowhere", lang, colour: false });
      const [line = ""] = report.split("\n");
      const matching = matchers.filter(({ pattern }) => new RegExp(pattern.regexp, "u").test(line));
      expect(matching.map((matcher) => matcher.severity)).toEqual([severity]);
      const [{ pattern }] = matching as [Matcher];
      const found = new RegExp(pattern.regexp).exec(line);
      expect([found?.[pattern.file], found?.[pattern.line], found?.[pattern.column]]).toEqual([
        "2026/11/2026-11-20 berita: satu.md",
        "12",
        "3",
      ]);
    },
  );
});
