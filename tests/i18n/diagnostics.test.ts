import { expect, describe as group, it } from "vitest";
import { describe, diagnosticCodes } from "../../src/i18n/diagnostics/describe.ts";

group("diagnostics", () => {
  it.each([...diagnosticCodes])("say %s in both languages, each in its own words", (code) => {
    const id = describe({ code, params: {} }, "id");
    const en = describe({ code, params: {} }, "en");
    for (const text of [id.message, id.hint, en.message, en.hint]) expect(text).toMatch(/\S/);
    expect(id.message).not.toBe(en.message);
    const names = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
    expect(names(en.message + en.hint)).toEqual(names(id.message + id.hint));
  });

  it("leave out candidates where there are none", () => {
    const hint = (candidates: string) =>
      describe({ code: "unknown-field", params: { field: "x", candidates } }, "en").hint;
    expect(hint("headline")).toContain("“headline”");
    expect(hint("")).not.toContain("“”");
  });

  it("let an unknown code speak for itself", () => {
    expect(describe({ code: "toString", params: {} }, "id")).toEqual({ message: "toString", hint: "" });
  });
});
