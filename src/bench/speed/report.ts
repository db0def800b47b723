import { againTable } from "./again-table.ts";
import { cleanTable, MEASURE } from "./clean-table.ts";
import { growthTable } from "./growth-table.ts";
import { SLOW_LIMIT } from "./peers/peer.ts";
import { previewTable } from "./preview-table.ts";
import type { Machine, Results } from "./results.ts";
import { stateTable } from "./state-table.ts";
import { seconds, whole } from "./units.ts";

/** The results as Markdown: what was measured where, then the tables. */
export function report(results: Results): string {
  const { date, machine, rounds, versions, missing, sizes, state } = results;
  const measured = sizes.filter(({ again }) => again.length > 0);
  const onlyClean = sizes.filter(({ again }) => again.length === 0).map(({ articles }) => whole(articles));
  const after = state.afterRestoring;
  return [
    `Run of ${date.slice(0, 10)} on ${machineWords(machine)}.`,
    ...Object.entries(versions).map(([name, version]) => `- ${name} ${version}`),
    ...Object.entries(missing).map(([name, reason]) => `- ${name} did not take part: ${reason}`),
    "",
    `${MEASURE in versions ? "Warta and Hugo ran in alternation" : "Warta ran"}, ${times(rounds)}; slow peers once, and only up to ${whole(SLOW_LIMIT)} articles.`,
    "Times are medians of whole processes, from start to end, with their range.",
    ...measured.flatMap((size) => [
      "",
      `## ${whole(size.articles)} articles`,
      "",
      cleanTable(size),
      "",
      againTable(size),
      ...(Object.keys(size.preview).length > 0 ? ["", previewTable(size)] : []),
    ]),
    "",
    "## Growth",
    "",
    growthTable(results),
    ...(onlyClean.length > 0
      ? ["", `Of ${onlyClean.join(" and ")} articles only clean builds were made.`]
      : []),
    "",
    `## State, at ${whole(state.articles)} articles`,
    "",
    stateTable(state),
    ...(after
      ? ["", `A build right after restoring: ${seconds(after.ms)} s, ${whole(after.written)} files written.`]
      : []),
    "",
  ].join("\n");
}

const machineWords = ({ processor, cores, memoryBytes, system, tmpfs, node }: Machine): string =>
  [
    `${processor} (${cores} cores, ${Math.round(memoryBytes / 1e9)} GB of memory)`,
    system,
    `Node ${node}`,
    tmpfs ? "files on a tmpfs" : "files on disk, where times vary more",
  ].join(", ");

const times = (rounds: number): string => (rounds === 1 ? "once" : `${rounds} times each`);
