import type { Pieces } from "../pieces.ts";
import { type Head, isOnLine, mainLine } from "./git.ts";
import { emptyLine, type Line, replay } from "./replay.ts";

interface Known {
  readonly commit: string;
  readonly prefix: string;
  readonly line: Line;
}

const PIECE = "history/line";

/** What the main line did to each file, up to `head`: of what the last build knew, only newer commits are read. */
export async function readLine(dir: string, head: Head, state: Pieces, full: boolean): Promise<Line> {
  const known = full ? null : await state.read<Known>(PIECE);
  if (known?.commit === head.commit && known.prefix === head.prefix) return known.line;
  const isOlder = known?.prefix === head.prefix && (await isOnLine(dir, known.commit, head.commit));
  const log = await mainLine(dir, head, isOlder ? known.commit : null);
  const line = replay(log, head.prefix, isOlder ? known.line : emptyLine());
  await state.write(PIECE, { commit: head.commit, prefix: head.prefix, line } satisfies Known);
  return line;
}
