import fs from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { startWarta } from "../support/command.ts";
import { sharedBrowser } from "../support/shared.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { watchedPage } from "../support/watched-page.ts";

const HOSTILE = "2026-11-20-<img src=x onerror=alert(1)>.md";
const story = (headline: string, more = ""): string =>
  `---\nheadline: "${headline}"\ndate: 2026-11-20\n${more}---\n\nIsi berita.\n`;

it("starts with a portal that cannot be built, says in the browser what is wrong, and no longer once it is mended", async () => {
  const { dir, remove } = await temporaryFolder({
    "a/2026-11-20-satu.md": story("Judul Pertama"),
    "a/_portal/site.yaml": "nama: Warta Uji\n",
  });
  const warta = startWarta(["start", "--articles", `${dir}/a`, "--cache", `${dir}/cache`, "--port", "0"]);
  warta.stderr?.resume();
  const url = await new Promise<string>((resolve) => {
    let said = "";
    warta.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address) resolve(address);
    });
  });
  const browser = await sharedBrowser();
  const { page, complaints } = await watchedPage(await browser.newContext({ serviceWorkers: "block" }), url);
  const dialog = page.getByRole("dialog");
  await page.goto(url);
  await dialog.getByText("_portal/site.yaml:1:1", { exact: true }).waitFor();
  expect(await dialog.locator("pre").innerText()).toContain("> 1 | nama: Warta Uji");
  expect(await dialog.locator(".mend").innerText()).toContain("name");
  await dialog.getByRole("button", { name: "English" }).click();
  await dialog.getByText("Errors: 1").waitFor();
  await dialog.getByRole("button", { name: "Bahasa Indonesia" }).click();

  await fs.writeFile(path.join(dir, "a/_portal/site.yaml"), "name: Warta Uji\n");
  await page.getByRole("link", { name: "Judul Pertama" }).first().waitFor();
  expect(await dialog.count()).toBe(0);

  // Everything else is shown; what is wrong is text, whatever it looks like.
  await fs.writeFile(path.join(dir, "a", HOSTILE), story("Kedua", "</script><script>alert(2)</script>: 1\n"));
  await fs.writeFile(path.join(dir, "a/2026-11-20-tiga.md"), story("Judul Ketiga"));
  await page.getByRole("link", { name: "Judul Ketiga" }).first().waitFor({ state: "attached" });
  await dialog.getByText(`${HOSTILE}:4:1`, { exact: true }).waitFor();
  expect(await dialog.locator("img, script").count()).toBe(0);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "1 kesalahan" }).click();
  await dialog.waitFor();

  await fs.writeFile(path.join(dir, "a", HOSTILE), story("Judul Kedua"));
  await page.getByRole("link", { name: "Judul Kedua" }).first().waitFor();
  expect(await dialog.count()).toBe(0);
  expect(complaints).toEqual([]);
  await browser.close();
  const ended = new Promise((resolve) => warta.on("close", resolve));
  warta.kill("SIGINT");
  await ended;
  await remove();
}, 120_000);
