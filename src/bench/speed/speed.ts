import { inWorkspace } from "../workspace.ts";
import { machine } from "./machine.ts";
import { measureSize, type SizeOptions } from "./measure-size.ts";
import { type PeerSite, peerSite } from "./peer-site.ts";
import { type Peer, SLOW_LIMIT } from "./peers/peer.ts";
import type { Results, SizeResults } from "./results.ts";
import { measureState } from "./state.ts";
import { growthExponent, median } from "./statistics.ts";
import { warmUp, wartaPortal } from "./warta-portal.ts";
import { wartaVersion } from "./warta-version.ts";

/** What to compare. */
export interface SpeedOptions {
  /** Numbers of articles. */
  readonly articles: readonly number[];
  readonly rounds: number;
  readonly peers: readonly Peer[];
  /** Tells of the progress. */
  readonly say: (line: string) => void;
}

/** Sizes at which clean builds show the growth, as far as the largest that is asked for. */
const GROWTH = [1_000, 10_000, 50_000];

/** The speed comparison: the same portals built by Warta and by its peers, on this machine. */
export const speed = (options: SpeedOptions): Promise<Results> => {
  const { articles, rounds, say } = options;
  const largest = Math.max(...articles);
  return inWorkspace(largest, async ({ root, inMemory }) => {
    const warta = await wartaVersion();
    await warmUp();
    const { sites, missing } = await sitesOf(options, root);
    const common = { rounds, workspace: root, sites, say } satisfies Partial<SizeOptions>;
    const sizes: SizeResults[] = [];
    const all = new Set([...articles, ...GROWTH.filter((size) => size <= largest)]);
    for (const size of [...all].sort((a, b) => a - b)) {
      sizes.push(await measureSize({ ...common, articles: size, cleanOnly: !articles.includes(size) }));
    }
    say("packing and restoring the state");
    const state = await measureState(wartaPortal(root, true), largest, say);
    const versions = sites.map(({ peer, version }) => [peer.name, version] as const);
    return {
      date: new Date().toISOString(),
      machine: machine(inMemory),
      rounds,
      versions: { Warta: warta, ...Object.fromEntries(versions) },
      missing,
      sizes,
      growth: growth(sizes),
      state,
    };
  });
};

/** The peers whose tools are to be had; a comparison goes on without the others and says so. */
async function sitesOf({ articles, peers, say }: SpeedOptions, root: string) {
  const sites: PeerSite[] = [];
  const missing: Record<string, string> = {};
  const smallest = Math.min(...articles);
  for (const peer of peers) {
    if (peer.slow && smallest > SLOW_LIMIT) {
      missing[peer.name] = `only measured up to ${SLOW_LIMIT} articles`;
      continue;
    }
    say(`making ${peer.name} ready`);
    try {
      sites.push(await peerSite(peer, root));
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
      missing[peer.name] = reason.replaceAll(root, "");
      say(`going on without ${peer.name}: ${reason}`);
    }
  }
  return { sites, missing };
}

function growth(sizes: readonly SizeResults[]): Record<string, number> {
  const tools = new Set(sizes.flatMap(({ clean }) => Object.keys(clean)));
  return Object.fromEntries(
    [...tools].flatMap((tool): [string, number][] => {
      const points = sizes.flatMap(({ articles, clean }): [number, number][] => {
        const measured = clean[tool];
        return measured ? [[articles, median(measured.ms)]] : [];
      });
      const exponent = growthExponent(points);
      return exponent === null ? [] : [[tool, exponent]];
    }),
  );
}
