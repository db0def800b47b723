import fs from "node:fs/promises";
import { writeCorpus } from "../corpus/corpus.ts";
import { buildAgain } from "./again.ts";
import type { PeerSite } from "./peer-site.ts";
import { SLOW_LIMIT } from "./peers/peer.ts";
import { measurePreviews } from "./preview.ts";
import type { Change, CleanResults, Size, SizeResults } from "./results.ts";
import { Samples } from "./samples.ts";
import { wartaPortal, wartaTarget } from "./warta-portal.ts";

/** What one size of corpus is measured with. */
export interface SizeOptions {
  readonly articles: number;
  readonly rounds: number;
  readonly workspace: string;
  readonly sites: readonly PeerSite[];
  /** Clean builds only, by the fast ones: a point of the growth. */
  readonly cleanOnly: boolean;
  readonly say: (line: string) => void;
}

/** Names of Warta's two ways among the tools. */
export const WITH_SEARCH = "Warta";
export const WITHOUT_SEARCH = "Warta, without search";

/** Builds one corpus with everybody: slow peers once, then the fast ones and Warta in alternation. */
export async function measureSize(options: SizeOptions): Promise<SizeResults> {
  const { articles, rounds, workspace, cleanOnly } = options;
  const say = (line: string): void => options.say(`${articles} articles: ${line}`);
  const fast = options.sites.filter(({ peer }) => !peer.slow);
  const slow = cleanOnly || articles > SLOW_LIMIT ? [] : options.sites.filter(({ peer }) => peer.slow);
  const target = wartaTarget(workspace);
  say("writing the corpus");
  await fs.rm(target.folder, { recursive: true, force: true });
  await writeCorpus(articles, [target, ...[...fast, ...slow].map((site) => site.target)]);

  const clean = new Samples<string>();
  const outputs = new Map<string, Size>();
  const buildPeer = async ({ peer, build }: PeerSite): Promise<void> => {
    const { done, output } = await build(articles);
    clean.add(peer.name, done);
    outputs.set(peer.name, output);
    say(`${peer.name} ${seconds(done.ms)}`);
  };
  const ways = {
    withoutSearch: { portal: wartaPortal(workspace, false), again: new Samples<Change>() },
    withSearch: { portal: wartaPortal(workspace, true), again: new Samples<Change>() },
  };

  for (const site of slow) {
    await buildPeer(site);
    await site.empty();
  }
  for (let round = 0; round < rounds; round += 1) {
    say(`round ${round + 1} of ${rounds}`);
    for (const site of fast) await buildPeer(site);
    for (const [name, { portal }] of [
      [WITHOUT_SEARCH, ways.withoutSearch],
      [WITH_SEARCH, ways.withSearch],
    ] as const) {
      await portal.clear();
      const done = await portal.build();
      clean.add(name, done);
      outputs.set(name, await portal.output(articles));
      say(`${name} ${seconds(done.ms)}`);
    }
    if (!cleanOnly) await buildAgain(workspace, ways, articles, round, say);
  }
  const preview =
    cleanOnly || articles > SLOW_LIMIT ? {} : await measurePreviews(workspace, fast, articles, say);
  for (const site of fast) await site.empty();
  await ways.withoutSearch.portal.clear();

  return {
    articles,
    clean: Object.fromEntries(
      clean
        .names()
        .map((name): [string, CleanResults] => [
          name,
          { ...clean.of(name), output: outputs.get(name) ?? { files: 0, bytes: 0 } },
        ]),
    ),
    again: ways.withSearch.again.names().map((change) => ({
      change,
      withSearch: ways.withSearch.again.of(change),
      withoutSearch: ways.withoutSearch.again.of(change),
    })),
    preview,
  };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
