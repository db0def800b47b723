import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, inject, it } from "vitest";
import type { SuggestionsFile } from "../../src/pages/suggestions.ts";
import { outputFile, type SitePath } from "../../src/urls.ts";

const text = await fs.readFile(path.join(inject("koran"), "saran.json"), "utf8");
const file: SuggestionsFile = JSON.parse(text);

describe("the file of suggestions", () => {
  it("is small", () => {
    expect(text.length).toBeLessThan(12_000);
  });

  it("offers topics, authors, sections, sources and the newest headlines, and each has its page", async () => {
    const { version: _version, ...kinds } = file;
    for (const [kind, offered] of Object.entries(kinds)) {
      expect(offered.length, kind).toBeGreaterThan(0);
      for (const [label, below] of offered) {
        expect(label).not.toBe("");
        await expect(
          fs.access(path.join(inject("koran"), outputFile(`/${below}` as SitePath))),
        ).resolves.toBeUndefined();
      }
    }
    expect(file.stories.length).toBeLessThanOrEqual(60);
    const days = file.stories.map(([, below]) => below.slice(0, 10));
    expect(days).toEqual(days.toSorted().toReversed());
  });
});
