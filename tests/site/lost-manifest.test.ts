import fs from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { walk } from "../../src/files.ts";
import { differences, type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

/** Enough for the manifest to stand in several pieces, each with some of the search index's files. */
const STORIES = 260;

let portal: TinyPortal;
let clean: string;
beforeAll(async () => {
  const stories = Array.from({ length: STORIES }, (_, at) => {
    const day = `2025-0${1 + (at % 9)}-${String(1 + (at % 28)).padStart(2, "0")}`;
    return [
      `${day}-arsip-${at}.md`,
      `---\nheadline: Arsip ${at}\ndate: ${day} 08:00\n---\n\nIsi ke-${at}.\n`,
    ];
  });
  portal = await tinyPortal(Object.fromEntries(stories));
  await portal.build();
  clean = await portal.buildClean();
}, 120_000);
afterAll(() => portal?.delete());

it("makes a search index again of which the state knows some files only", { timeout: 120_000 }, async () => {
  const folder = path.join(portal.root, "cache/published");
  const pieces = [...walk(folder).keys()];
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) {
    await fs.rm(path.join(folder, piece));
    await portal.build();
    expect(await differences(portal.out, clean)).toEqual([]);
  }
});
