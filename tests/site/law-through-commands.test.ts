import fc from "fast-check";
import { afterAll, it } from "vitest";
import { histories, wartaParts } from "../support/history/edit.ts";
import { live } from "../support/history/live.ts";
import { wartaCopy } from "../support/history/warta-copy.ts";

/** `npm run torture` lives through twenty longer ones. */
const HISTORIES = Number(process.env["WARTA_COMMAND_HISTORIES"] ?? 3);
const SEED = Number(process.env["WARTA_SEED"] ?? 20_261_124);

const copy = await wartaCopy();
afterAll(copy.delete);

it("the incremental law holds through the commands, each build a process of its own, Warta itself changing", {
  timeout: 900_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(histories({ minLength: 1, maxLength: 2, warta: true }), (history) =>
      live(history, { builder: copy, everyCommit: false }),
    ),
    { numRuns: HISTORIES, seed: SEED, endOnFailure: true },
  );
});

it("the incremental law holds after each change of a part of Warta", { timeout: 480_000 }, async () => {
  const history = wartaParts.map((kind) => ({
    change: { commit: [0, 1, 2, 3].map((number) => ({ kind, which: number * 5, value: 1 })) },
    hours: 0,
    mischief: [],
  }));
  await live(history, { builder: copy, everyCommit: true });
});
