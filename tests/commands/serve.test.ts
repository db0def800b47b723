import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer } from "../../src/publish/server.ts";
import { warta } from "../support/command.ts";
import { served } from "../support/served.ts";

let out: string;
beforeAll(async () => {
  out = await fs.mkdtemp(path.join(os.tmpdir(), "warta-serve-"));
  await fs.writeFile(
    path.join(out, "warta.json"),
    '{"generator":"Warta","version":"0.1.0","base":"/koran/"}',
  );
  await fs.writeFile(path.join(out, "index.html"), "<!doctype html><title>Koran</title>");
});
afterAll(() => fs.rm(out, { recursive: true, force: true }));

describe("npm run serve", () => {
  it("prints the address with the base path, and serves until it is stopped", async () => {
    const { url, stop } = await served(out);
    expect(new URL(url).pathname).toBe("/koran/");
    const page = await fetch(url);
    expect([page.status, await page.text()]).toEqual([200, "<!doctype html><title>Koran</title>"]);
    await stop();
    await expect(fetch(url)).rejects.toThrow();
  });

  it.each(["berapa", "-1", "70000"])("refuses %j as a port", async (port) => {
    expect((await warta(["serve", "--out", out, `--port=${port}`])).status).toBe(2);
  });

  it("says which port is taken", async () => {
    const server = await startServer({ dir: out, port: 0 });
    const { status, stderr } = await warta(["serve", "--out", out, "--port", String(server.port)]);
    await server.close();
    expect(status).toBe(2);
    expect(stderr).toContain(`port ${server.port} is taken`);
  });

  it("says that nothing is built where there is no portal", async () => {
    const { status, stderr } = await warta(["serve", "--out", os.tmpdir()]);
    expect(status).toBe(2);
    expect(stderr).toContain("npm run build");
  });
});
