import fs from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { checkText } from "../../src/desk/check-text.ts";
import { deskRoom } from "../../src/desk/desk-room.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const NOW = Date.parse("2026-11-24T08:00:00+07:00");

it("tells of each picture that is not there once, on the line that names it first", async () => {
  const root = await scratchFolder();
  const dir = path.join(root, "articles");
  await fs.mkdir(dir);
  const reading = await deskRoom({ dir, cache: path.join(root, "cache"), memory: new Map() }).reading();
  const text = `---
headline: "Dermaga Baru Dibuka di Tanjung Arum"
date: 2026-11-20
image: tiada.jpg
imageAlt: "Kapal."
---

Isi berita.

![Dermaga.](hilang.jpg)

![Kapal.](tiada.jpg)
`;
  const { problems } = await checkText({
    dir,
    file: "2026-11-20-dermaga.md",
    bytes: Buffer.from(text),
    reading,
    now: NOW,
  });
  const missing = problems.filter(({ code }) => code === "picture.missing");
  expect(missing.map(({ line, params }) => [line, params])).toEqual([
    [4, { picture: "tiada.jpg" }],
    [10, { picture: "hilang.jpg" }],
  ]);
});
