import type { Newsroom } from "../newsroom/newsroom.ts";
import { allChanged, type Changes, changesBetween, type Ledger, monthsBetween } from "../pages/changes.ts";
import { hash } from "../pages/fingerprint.ts";
import type { Pieces } from "../pieces.ts";
import { manifestFolder } from "./manifest.ts";

interface Kept {
  /** Print of all settings; others than these may change any page. */
  readonly settings: string;
  /** Digest of the manifest that was written with the ledger. */
  readonly manifest: string;
  /** Digest of the lines of each month. */
  readonly months: Readonly<Record<string, string>>;
}

/** The lines of a month, read only where they are not those of this build. */
interface Month {
  readonly digest: string;
  readonly lines: readonly string[];
}

interface Known {
  readonly settings: string;
  readonly ledger: Ledger;
}

const nameFor = (out: string): string => `ledger/${hash(out)}`;
const folderFor = (out: string): string => `ledger-months/${hash(out)}`;

/** What changed since the manifest was written; everything, where that cannot be told. The manifest must have been read. */
export async function changesSince(
  state: Pieces,
  out: string,
  now: Known,
  newsroom: Newsroom,
): Promise<Changes> {
  const kept = await state.read<Kept>(nameFor(out));
  if (kept?.settings !== now.settings || kept.manifest !== state.digest(manifestFolder(out)))
    return allChanged;
  const digests = new Map(Object.entries(kept.months));
  const lines = new Map<string, readonly string[]>();
  for (const month of monthsBetween(digests, now.ledger.digests)) {
    if (!digests.has(month)) continue;
    const piece = await state.read<Month>(`${folderFor(out)}/${month}`);
    if (piece?.digest !== digests.get(month)) return allChanged;
    lines.set(month, piece?.lines ?? []);
  }
  return changesBetween({ digests, lines: (month) => lines.get(month) ?? [] }, now.ledger, newsroom);
}

/** Keeps the ledger for the next build, once the manifest is written. */
export async function keepLedger(state: Pieces, out: string, { settings, ledger }: Known): Promise<void> {
  const before = new Map(Object.entries((await state.read<Kept>(nameFor(out)))?.months ?? {}));
  for (const month of monthsBetween(before, ledger.digests)) {
    const name = `${folderFor(out)}/${month}`;
    const digest = ledger.digests.get(month);
    if (digest === undefined) await state.remove(name);
    else await state.write(name, { digest, lines: ledger.lines(month) } satisfies Month);
  }
  const months = Object.fromEntries(ledger.digests);
  await state.write(nameFor(out), { settings, manifest: state.digest(manifestFolder(out)), months });
}
