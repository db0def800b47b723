import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { warta } from "../support/command.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describe("inspect", () => {
  let dir = "";
  let remove = async (): Promise<void> => {};

  beforeAll(async () => {
    ({ dir, remove } = await temporaryFolder({
      "articles/2026/11/2026-11-20-satu.txt":
        "Satu\n\n1\n2\n\nTanjung Arum, X.example – Teks.\n\nLagi. (mm/kantor)\n\nBaca juga:\nDua\nTiga\n\nDISKUSI:",
      "articles/2026-11-21-dua.md": "---\nheadline: Dua\ndate: 2026-11-21 13.45\n---\nTeks.",
      "articles/salah.md": "---\nheadline: Salah\nslug: A\n---\nTeks.",
      "articles/rusak.txt": new Uint8Array([0xff]),
    }));
  });
  afterAll(() => remove());
  const inspect = async (file: string, ...args: string[]) => {
    const { status, stdout, stderr } = await warta(["inspect", path.join(dir, "articles", file), ...args]);
    return { status, stderr, model: stdout ? (JSON.parse(stdout) as Record<string, unknown>) : {} };
  };

  it("prints the model of the design, titles resolved among all articles", async () => {
    const { status, model, stderr } = await inspect("2026/11/2026-11-20-satu.txt");
    expect(model).toMatchObject({
      file: "2026/11/2026-11-20-satu.txt",
      url: "/2026/11/20/satu/",
      title: "Satu",
      published: "2026-11-20T00:00:00.000+07:00",
      dateline: { place: "Tanjung Arum", outlet: "X.example" },
      section: "berita",
      topics: [],
      authors: [{ id: "mm", name: "mm" }],
      sources: [{ id: "kantor", name: "kantor", url: null }],
      credit: "mm/kantor",
      comments: 1,
      views: 2,
      paragraphs: ["Teks.", "Lagi."],
      readAlso: [
        { title: "Dua", url: "/2026/11/21/dua/" },
        { title: "Tiga", url: null },
      ],
      discussion: true,
      lang: "id",
      draft: false,
    });
    expect(model["problems"]).toMatchObject([
      { code: "unknown-initials" },
      { code: "unknown-source-code" },
      { code: "read-also-unknown", line: 12 },
    ]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("writes null for what is absent", async () => {
    const { model } = await inspect("2026-11-21-dua.md");
    expect(model).toMatchObject({
      published: "2026-11-21T13:45:00.000+07:00",
      dateline: null,
      credit: null,
      comments: null,
      views: null,
      problems: [],
    });
  });

  it("prints what is known of a file with errors, and fails", async () => {
    const { status, model } = await inspect("salah.md", "--lang", "en");
    expect(model).toMatchObject({ title: "Salah", url: null, published: null, paragraphs: ["Teks."] });
    expect(model["problems"]).toMatchObject([
      {
        severity: "error",
        line: 1,
        column: 1,
        code: "no-date",
        message: expect.stringContaining("publication"),
      },
      { severity: "error", line: 3, column: 7, code: "bad-slug" },
    ]);
    expect(status).toBe(1);
    const broken = await inspect("rusak.txt");
    expect(broken.model).toMatchObject({ title: null, paragraphs: [], problems: [{ code: "invalid-utf8" }] });
    expect(broken.status).toBe(1);
  });

  it("refuses what is no article file", async () => {
    expect((await inspect("hilang.txt")).status).toBe(2);
    expect((await warta(["inspect"])).status).toBe(2);
  });
});
