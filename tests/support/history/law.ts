import fc from "fast-check";
import { it } from "vitest";
import { cheapBuilder } from "./cheap.ts";
import { histories } from "./edit.ts";
import { live } from "./live.ts";

/** How many random histories `npm test` tries, in all of its parts; `npm run torture` tries 500. */
const HISTORIES = Number(process.env["WARTA_HISTORIES"] ?? 40);
const SEED = Number(process.env["WARTA_SEED"] ?? 20_261_124);
const PARTS = 4;
const MINUTE = 60_000;

/** One part of the random histories: parts are files of their own, so that they run beside each other. */
export async function lawHolds(part: 1 | 2 | 3 | 4): Promise<void> {
  const builder = await cheapBuilder({ later: part % 2 === 0 });
  it("gives the bytes of a clean build after any history", { timeout: 15 * MINUTE }, async () => {
    await fc.assert(
      fc.asyncProperty(histories({ minLength: 1, maxLength: 4 }), (history) =>
        live(history, { builder, everyCommit: false }),
      ),
      {
        numRuns: Math.ceil(HISTORIES / PARTS),
        seed: SEED + part,
        // Shrinking ends in time to tell the smallest history found.
        interruptAfterTimeLimit: 12 * MINUTE,
        markInterruptAsFailure: true,
      },
    );
  });
}
