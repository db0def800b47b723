import path from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { wartaFine } from "../support/command.ts";
import { edits, livingNewsroom } from "../support/history.ts";
import { differences } from "../support/tiny-portal.ts";

const HISTORIES = Number(process.env["WARTA_COMMAND_HISTORIES"] ?? 20);

it("the incremental law holds through the commands, each build a process of its own", {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 2, maxLength: 4 }), async (history) => {
      const newsroom = await livingNewsroom();
      const { root, articles, delete: remove } = newsroom.portal;
      const build = (name: string) =>
        wartaFine([
          "build",
          "--articles",
          articles,
          "--out",
          path.join(root, name),
          "--cache",
          path.join(root, `${name}-cache`),
          "--now",
          new Date(newsroom.now).toISOString(),
        ]);
      try {
        // The first build comes in the middle, so that there is something to change.
        const half = Math.ceil(history.length / 2);
        for (const edit of history.slice(0, half)) await newsroom.live(edit);
        await build("edited");
        for (const edit of history.slice(half)) await newsroom.live(edit);
        await build("edited");
        await build("clean");
        expect(await differences(path.join(root, "edited"), path.join(root, "clean"))).toEqual([]);
      } finally {
        await remove();
      }
    }),
    { numRuns: HISTORIES, endOnFailure: true },
  );
});
