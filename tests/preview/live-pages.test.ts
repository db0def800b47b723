import path from "node:path";
import { expect, it } from "vitest";
import { failure } from "../../src/preview/findings.ts";
import { livePages } from "../../src/preview/live-pages.ts";
import { startServer } from "../../src/publish/server.ts";
import { smallPortal } from "../publish/small-portal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

it("puts its script into pages, under their strict policy, tells what is wrong, and to load anew", async () => {
  const portal = await smallPortal();
  const live = livePages();
  const server = await startServer({ dir: path.join(portal.root, "dist"), port: 0, live: live.pages });
  const page = await fetch(server.url);
  expect(page.headers.get("content-security-policy")).toContain("script-src 'self';");
  expect(await page.text()).toContain('<script type="module" src="/__warta/live.js"></script></head>');
  const events = await fetch(new URL("/__warta/live", server.url));
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe(
    'event: state\ndata: {"lang":"id","desk":"/desk/","findings":[]}\n\n',
  );
  live.tell({ lang: "en", desk: "/koran/desk/", findings: [failure("baris\n\nevent: reload")] }, false);
  const told = (await reader?.read())?.value ?? "";
  // A line of an event must not be able to end it.
  expect(told.split("\n").filter((line) => line.startsWith("event:"))).toEqual(["event: state"]);
  expect(JSON.parse(told.split("\ndata: ")[1] ?? "")).toMatchObject({ lang: "en" });
  live.tell({ lang: "en", desk: "/koran/desk/", findings: [] }, true);
  expect((await reader?.read())?.value).toContain("event: reload");
  await server.close();
  await portal.close();
});

it("serves a page that shows what is wrong where nothing could be built yet", async () => {
  const { dir, remove } = await temporaryFolder();
  const server = await startServer({ dir, port: 0, live: livePages().pages });
  const page = await fetch(server.url);
  expect(page.status).toBe(404);
  expect(await page.text()).toContain('src="/__warta/live.js"');
  await server.close();
  await remove();
});
