import { writeFile } from "../corpus/corpus.ts";
import { site } from "../corpus/warta-form.ts";
import { edits } from "./edits.ts";
import type { Change } from "./results.ts";
import type { Samples } from "./samples.ts";
import { type WartaPortal, wartaTarget } from "./warta-portal.ts";

/** Warta's two ways of building, and where their builds of one size are collected. */
export interface Ways {
  readonly withSearch: Way;
  readonly withoutSearch: Way;
}

export interface Way {
  readonly portal: WartaPortal;
  readonly again: Samples<Change>;
}

/** One round of changes, each in a fresh process, after clean builds both ways. Untimed builds take each edit back. */
export async function buildAgain(
  workspace: string,
  ways: Ways,
  count: number,
  round: number,
  say: (line: string) => void,
): Promise<void> {
  const articles = wartaTarget(workspace).folder;
  const both = [ways.withoutSearch, ways.withSearch];
  const timed = async (change: Change): Promise<void> => {
    say(change);
    for (const { portal, again } of both) {
      const done = await portal.build();
      if (done.written === 0) throw new Error(`Warta wrote nothing after a change: ${change}`);
      again.add(change, done);
    }
  };
  // The name stands on every page and in no article's body.
  await writeFile(articles, site(`Koran Uji ${round + 1}`));
  await timed("every page");
  for (const { change, apply, undo } of edits(articles, count, round)) {
    await apply();
    await timed(change);
    await undo();
    for (const { portal } of both) await portal.build();
  }
}
