import { expect, it } from "vitest";
import type { OutputMemory } from "../../src/build-model.ts";
import { cheapBuilder } from "../support/history/cheap.ts";
import { type Edit, everyKind, type Step, settings } from "../support/history/edit.ts";
import { live } from "../support/history/live.ts";
import { staying } from "../support/history/staying.ts";
import { differences, tinyPortal } from "../support/tiny-portal.ts";

const builder = staying(await cheapBuilder({ later: true }));
const threes = (edits: readonly Edit[]): Step[] =>
  edits.flatMap((_, at) => (at % 3 === 0 ? [commit(...edits.slice(at, at + 3))] : []));
const commit = (...commit: Edit[]): Step => ({ change: { commit }, hours: 0, mischief: [] });

it("a process that stays gives the bytes of a clean build after every kind of change", {
  timeout: 240_000,
}, async () => {
  const first = commit(
    ...[1, 2, 3].map((which): Edit => ({ kind: "add", which, value: which * 5 })),
    { kind: "picture", which: 0, value: 1 },
    { kind: "series", which: 1, value: 1 },
  );
  // Several in one commit: a clean build after each of them would take long.
  const stories = threes(everyKind.map((kind, at): Edit => ({ kind, which: at % 5, value: at })));
  const configuration = threes(settings.map((_, which): Edit => ({ kind: "setting", which, value: 3 })));
  const back: Step = { change: { revert: 2 }, hours: 30, mischief: [] };
  await live([first, ...stories, ...configuration, back], { builder, everyCommit: true });
});

it("a process that stays, and leaves the search for later, has all but the search as it is", async () => {
  const story = (body: string): string => `---\nheadline: Satu\ndate: 2026-11-20\n---\n\n${body}\n`;
  const portal = await tinyPortal({ "2026/satu.md": story("Isi."), "2026/dua.md": story("Lain.") });
  const output: OutputMemory = { present: null };
  const kept = { memory: new Map(), output, drafts: true, search: "later" as const };
  try {
    await portal.build(kept);
    for (const body of ["Isi yang disunting.", "Isi.", "Isi yang lain."]) {
      await portal.write("2026/satu.md", story(body));
      await portal.build(kept);
    }
    const clean = await portal.buildClean({ drafts: true });
    const different = await differences(portal.out, clean);
    expect(different.filter((file) => !file.startsWith("indeks-cari/"))).toEqual([]);
    expect(different).not.toEqual([]);
    await portal.build({ ...kept, search: true });
    expect(await differences(portal.out, clean)).toEqual([]);
  } finally {
    await portal.delete();
  }
});
