import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, inject, it } from "vitest";
import { htmlRules } from "../support/html-rules.ts";
import { htmlFiles, isDocument } from "../support/output.ts";

/** Documents found valid, without the path that their portal stands under: one that differs in it alone is as valid. */
const valid = new Set<string>();

describe.each([
  ["at its own address", inject("demo"), "/"],
  ["under a path", inject("koran"), "/koran/"],
])("the demo portal %s", (_, out, base) => {
  it("has more than a hundred HTML files, every one of them valid", async () => {
    const validate = new HtmlValidate(new StaticConfigLoader([], htmlRules));
    const files = await htmlFiles(out);
    const wrong: string[] = [];
    for (const { file, html, ...rest } of files) {
      // A fragment has no document around it, so the rules that ask for one do not apply.
      if (!isDocument({ file, html, ...rest })) continue;
      const bare = html.replaceAll(base, "/");
      if (valid.has(bare)) continue;
      const report = await validate.validateString(html, file);
      if (report.valid) valid.add(bare);
      for (const result of report.results) {
        for (const message of result.messages) {
          wrong.push(`${file}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
        }
      }
    }
    expect(wrong.slice(0, 30)).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });
});
