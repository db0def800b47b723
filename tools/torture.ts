/** `npm run torture`: holds the incremental law against long and random histories; minutes to hours of work. */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { addressHistories } from "../tests/support/history/address-histories.ts";
import { histories } from "../tests/support/history/edit.ts";
import { inProcess } from "../tests/support/history/in-process.ts";
import { killBuilds } from "../tests/support/history/kills.ts";
import { type Builder, live } from "../tests/support/history/live.ts";
import { wartaCopy } from "../tests/support/history/warta-copy.ts";
import { everyLook } from "./looks/every-look.ts";
import { longHistory } from "./torture/long-history.ts";

const usage = `npm run torture -- [options]
  --histories N  random histories, built in this process (500)
  --addresses N  random histories of renaming, unpublishing and restoring: no address of readers is lost (5000)
  --commands N   random histories in which Warta itself changes, built by its commands (20)
  --kills N      builds that are killed (100)
  --commits N    commits of the long history, each built by a fresh process (300)
  --articles N   articles of the long history's portal (10000)
  --looks N      1: every look of the demo portal is compared with its picture, 0: none is (1)
  --seed S       of all that is random (the clock)
`;

const began = performance.now();

function tell(line: string): void {
  const seconds = Math.floor((performance.now() - began) / 1000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  process.stderr.write(`${clock.padStart(7)}  ${line}\n`);
}

function numbers(): Record<
  "histories" | "addresses" | "commands" | "kills" | "commits" | "articles" | "looks" | "seed",
  number
> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: {
      histories: text,
      addresses: text,
      commands: text,
      kills: text,
      commits: text,
      articles: text,
      looks: text,
      seed: text,
    },
  });
  const number = (name: keyof typeof values, otherwise: number): number => {
    const value = Number(values[name] ?? otherwise);
    if (!Number.isSafeInteger(value) || value < 0) throw new TypeError(`--${name} is a whole number`);
    return value;
  };
  return {
    histories: number("histories", 500),
    addresses: number("addresses", 5000),
    commands: number("commands", 20),
    kills: number("kills", 100),
    commits: number("commits", 300),
    articles: number("articles", 10_000),
    looks: number("looks", 1),
    seed: number("seed", Date.now() % 1_000_000),
  };
}

/** Lives through random histories; the smallest failing one that is found is told with its seed. */
async function livesOf(
  count: number,
  { builder, seed, warta, what }: { builder: Builder; seed: number; warta: boolean; what: string },
): Promise<void> {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(histories({ minLength: 1, maxLength: 6, warta }), async (history) => {
      await live(history, { builder, everyCommit: done % 10 === 0 });
      done += 1;
      if (done % 25 === 0 || done === count) tell(`${what}: ${done} of ${count}`);
    }),
    { numRuns: count, seed, interruptAfterTimeLimit: 60 * 60_000, markInterruptAsFailure: true },
  );
}

async function torture(): Promise<void> {
  const { histories: random, addresses, commands, kills, commits, articles, looks, seed } = numbers();
  tell(`seed ${seed}, Node ${process.versions.node}`);
  if (random > 0)
    await livesOf(random, { builder: inProcess, seed, warta: false, what: "histories in one process" });
  if (addresses > 0) {
    const stories = addressHistories(addresses, seed);
    tell(`addresses: ${addresses} histories, ${stories} publications, none lost`);
  }
  if (commands > 0) {
    const copy = await wartaCopy();
    try {
      await livesOf(commands, { builder: copy, seed, warta: true, what: "histories through the commands" });
    } finally {
      await copy.delete();
    }
  }
  if (kills > 0) {
    const told = (kill: number): void => {
      if (kill % 10 === 0 || kill === kills) tell(`kills: ${kill} of ${kills}`);
    };
    const { byTime, byWrite } = await killBuilds({ kills, seed, told });
    tell(`kills: ${byTime} at a random moment and ${byWrite} at a random write met a running build`);
  }
  if (commits > 0) await longHistory({ articles, commits, seed, told: tell });
  if (looks > 0) {
    const { looked, differing } = await everyLook({ renew: false, only: "", told: tell });
    if (differing > 0) throw new Error(`${differing} of ${looked} looks differ from their pictures`);
    tell(`looks: ${looked} as their pictures show them`);
  }
  tell("no violation");
  process.stdout.write(
    `${random} histories in one process, ${commands} through the commands, ${kills} kills, ${commits} commits over ${articles} articles (seed ${seed}): every output has the bytes of a clean build\n`,
  );
}

try {
  await torture();
} catch (error) {
  if (error instanceof TypeError) process.stderr.write(usage);
  process.stderr.write(
    `VIOLATION or failure: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`,
  );
  for (let cause = (error as Error).cause; cause instanceof Error; cause = cause.cause)
    process.stderr.write(`because of: ${cause.stack ?? cause.message}\n`);
  process.exitCode = 1;
}
