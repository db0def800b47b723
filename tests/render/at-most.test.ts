import fc from "fast-check";
import { expect, it } from "vitest";
import { atMost } from "../../src/render/at-most.ts";

it("never runs more tasks at once than allowed, fails only the failing, and gives each its result", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.boolean(), { maxLength: 20 }),
      fc.scheduler(),
      async (count, outcomes, scheduler) => {
        const run = atMost(count);
        let running = 0;
        let most = 0;
        const tasks = outcomes.map((fine, index) =>
          run(async () => {
            running += 1;
            most = Math.max(most, running);
            await scheduler.schedule(Promise.resolve(), `task ${index}`);
            running -= 1;
            if (!fine) throw new Error("failed");
            return index;
          }),
        );
        const results = Promise.allSettled(tasks);
        await scheduler.waitFor(results);
        expect(most).toBe(Math.min(count, outcomes.length));
        expect((await results).map((result) => result.status === "fulfilled" && result.value)).toEqual(
          outcomes.map((fine, index) => fine && index),
        );
      },
    ),
  );
});
