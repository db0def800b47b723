import fs from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { build } from "../../src/build.ts";
import { findProblems } from "../../src/checking.ts";
import { desk } from "../../src/desk/desk.ts";
import { deskRoom } from "../../src/desk/desk-room.ts";
import { type RunningServer, startServer } from "../../src/publish/server.ts";
import { sharedBrowser } from "../support/shared.ts";
import { type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";
import { watchedPage } from "../support/watched-page.ts";

const OLD = `---
# Dari meja ekonomi
headline: 'Pasar Terapung'   # jangan diubah
date: 2026-11-20
---

Lapak berjajar di sungai.
`;

let portal: TinyPortal;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  portal = await tinyPortal({
    "2026/11/pasar.md": OLD,
    "_portal/sections.yaml": "- id: nasional\n  name: Nasional\n",
  });
  await portal.build();
  const room = deskRoom({ dir: portal.articles, cache: path.join(portal.root, "cache"), memory: new Map() });
  server = await startServer({ dir: portal.out, port: 0, beside: { "desk/": desk(room) } });
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await portal?.delete();
});

it("writes a story with a picture that a person would have written so, and edits another by one line", async () => {
  const picture = path.join(portal.root, "Foto Dermaga.png");
  await sharp({ create: { width: 640, height: 400, channels: 3, background: "teal" } }).toFile(picture);
  const context = await browser.newContext();
  const { page, complaints } = await watchedPage(context, server.url);
  await page.goto(`${server.url}desk/#/baru`);
  await page.fill('[name="headline"]', "Dermaga Baru Dibuka\ndi Tanjung Arum");
  await page.fill('[name="standfirst"]', "Antrean kapal turun.");
  await page.fill('[name="date"]', "2026-11-21 08.00");
  await page.getByLabel("Draf: belum disiarkan").uncheck();
  await page.setInputFiles('.drop input[type="file"]', picture);
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[name="image"]')?.value === "foto-dermaga.png",
  );
  await page.getByText("tidak mempunyai teks pengganti").first().waitFor();
  await page.fill('[name="imageAlt"]', "Kapal di dermaga.");
  await page.fill("textarea.body", "Dermaga dibuka **pagi ini**.");
  await page.getByRole("complementary").getByText("Tidak ada masalah.").waitFor();
  // On a phone they stand below a long form: the bar leads there.
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("banner").getByRole("button", { name: "Tidak ada masalah." }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Pemeriksaan");
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.frameLocator("iframe").getByText("pagi ini").waitFor();
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByText("Tersimpan sebagai").waitFor();

  await page.goto(`${server.url}desk/#/berkas/${encodeURIComponent("2026/11/pasar.md")}`);
  await page.getByRole("heading", { name: "2026/11/pasar.md" }).waitFor();
  await page.fill('[name="headline"]', "Pasar Terapung Larang");
  await page.keyboard.press("Control+s");
  await page.getByText(/^Tersimpan \d/).waitFor();
  // The preview is the portal's page, whose scripts the frame forbids: that is meant.
  expect(complaints.filter((one) => !one.includes("Blocked script execution"))).toEqual([]);

  expect(await fs.readFile(path.join(portal.articles, "2026/11/pasar.md"), "utf8")).toBe(
    OLD.replace("'Pasar Terapung'", "'Pasar Terapung Larang'"),
  );
  const [folder] = (await fs.readdir(portal.articles, { recursive: true })).filter((file) =>
    /dermaga.*md$/.test(file),
  );
  expect(await fs.readFile(path.join(portal.articles, folder ?? ""), "utf8")).toBe(`---
headline: "Dermaga Baru Dibuka di Tanjung Arum"
date: 2026-11-21 08.00
section: nasional
standfirst: "Antrean kapal turun."
image: foto-dermaga.png
imageAlt: "Kapal di dermaga."
---

Dermaga dibuka **pagi ini**.
`);
  const now = Date.parse("2026-11-24T08:00:00+07:00");
  const { problems } = await findProblems({ dir: portal.articles, now });
  expect(problems.filter(({ file }) => file === folder)).toEqual([]);
  await build({ articles: portal.articles, out: portal.out, cache: path.join(portal.root, "cache"), now });
  await page.goto(`${server.url}2026/11/21/dermaga-baru-dibuka-di-tanjung-arum/`);
  await page.getByText("pagi ini").waitFor();
});
