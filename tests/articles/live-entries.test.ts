import { describe, expect, it } from "vitest";
import { parse, said } from "../support/parse.ts";

const live = (body: string, extra = "") =>
  parse(`---\nheadline: Judul\nlive: true\n${extra}---\n\n${body}`, "2026/11/2026-11-20-langsung.md");
const outline = (body: string, extra = ""): string[] =>
  (live(body, extra).body?.blocks ?? []).map((block) =>
    block.type === "entry"
      ? [block.pinned && "*", block.id, block.day, block.time, block.title].filter(Boolean).join(" ")
      : block.type,
  );

describe("the entries of a live story", () => {
  it.each([
    ["a time with a point", "## 19.05 Malam", "entri-1905 19:05 Malam"],
    ["a time with a colon", "## 9:05 Pagi", "entri-0905 09:05 Pagi"],
    ["a zone and a dash", "## 19.05 WITA — Malam", "entri-1905 19:05 WITA Malam"],
    ["another day", "## 2026-11-21 08.10 Pagi", "entri-20261121-0810 2026-11-21 08:10 Pagi"],
    ["no title", "## 19.05", "entri-1905 19:05"],
    ["a pin", "## 10.20 Yang kami ketahui (disematkan)", "* entri-1020 10:20 Yang kami ketahui"],
    ["a pin without title", "## 10.20 (pinned)", "* entri-1020 10:20"],
    ["markup in the title", "## 19.05 *Malam* di [bukit](/x/)", "entri-1905 19:05 Malam di bukit"],
  ])("begin at a heading with %s", (_, heading, entry) => {
    expect(outline(`${heading}\n\nTeks.`)).toEqual([entry, "html"]);
  });

  it.each([
    ["stand newest first", "", ["entri-0900", "entri-0800", "entri-0700"]],
    [
      "stand oldest first where that is asked",
      "liveOrder: oldest\n",
      ["entri-0700", "entri-0800", "entri-0900"],
    ],
  ])("%s, whichever way they are written", (_, extra, ids) => {
    const downwards = "## 09.00\n\na\n\n## 08.00\n\nb\n\n## 07.00\n\nc";
    const upwards = "## 07.00\n\nc\n\n## 08.00\n\nb\n\n## 09.00\n\na";
    for (const body of [downwards, upwards])
      expect(
        outline(body, extra)
          .filter((line) => line !== "html")
          .map((line) => line.split(" ")[0]),
      ).toEqual(ids);
  });

  it("keep what follows them, the summary above them, and the pinned one first", () => {
    expect(outline("Ringkasan.\n\n## 07.00 A (disematkan)\n\na\n\n- b\n\n## 09.00 B\n\nc")).toEqual([
      "html",
      "* entri-0700 07:00 A",
      "html",
      "html",
      "entri-0900 09:00 B",
      "html",
    ]);
  });

  it("of one minute have addresses of their own, which a newer one does not change", () => {
    expect(outline("## 09.00 Baru\n\na\n\n## 09.00 Lama\n\nb")).toEqual([
      "entri-0900-2 09:00 Baru",
      "html",
      "entri-0900 09:00 Lama",
      "html",
    ]);
  });

  it("after midnight come after those of the day before", () => {
    expect(outline("## 2026-11-21 00.10 Lewat\n\na\n\n## 23.50 Malam\n\nb")[0]).toContain("Lewat");
  });

  it.each([
    ["an hour that no day has", "## 25.70 Aneh", "error live-time 6:1"],
    ["a day that no month has", "## 2026-02-30 09.00 Aneh", "error live-time 6:1"],
    ["a heading without time", "## 09.00 A\n\na\n\n## Kronologi\n\nb", "warning live-heading 10:1"],
    [
      "a time out of order",
      "## 09.00 A\n\na\n\n## 08.00 B\n\nb\n\n## 10.00 C\n\nc",
      "warning live-order 14:1",
    ],
    ["no entry at all", "Segera.", "info live-empty 1:1"],
  ])("are checked: %s", (_, body, problem) => {
    expect(said(live(body))).toEqual([problem]);
  });

  it("stay headings in a story that is not live", () => {
    const { body } = parse("---\nheadline: Judul\n---\n\n## 19.05 Malam\n\na", "2026/11/2026-11-20-biasa.md");
    expect(body?.blocks[0]).toEqual({ type: "html", html: '<h2 id="bagian-19-05-malam">19.05 Malam</h2>' });
  });

  it("stay entries once the coverage has ended, when the label goes", () => {
    const parsed = live("## 19.05 Malam\n\na", "liveEnded: true\n");
    expect(parsed.article?.live).toBe(false);
    expect(parsed.body?.blocks[0]?.type).toBe("entry");
  });
});
