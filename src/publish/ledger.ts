import type { Newsroom } from "../newsroom/newsroom.ts";
import { allChanged, type Changes, changesBetween } from "../pages/changes.ts";
import { hash } from "../pages/fingerprint.ts";
import type { Pieces } from "../pieces.ts";
import { manifestFolder } from "./manifest.ts";

interface Kept {
  /** Print of all settings; others than these may change any page. */
  readonly settings: string;
  /** Digest of the manifest that was written with the ledger. */
  readonly manifest: string;
  readonly ledger: string;
}

const nameFor = (out: string): string => `ledger/${hash(out)}`;

/** What changed since the manifest was written; everything, where that cannot be told. The manifest must have been read. */
export async function changesSince(
  state: Pieces,
  out: string,
  now: { readonly settings: string; readonly ledger: string },
  newsroom: Newsroom,
): Promise<Changes> {
  const kept = await state.read<Kept>(nameFor(out));
  if (kept?.settings !== now.settings || kept.manifest !== state.digest(manifestFolder(out)))
    return allChanged;
  return changesBetween(kept.ledger, now.ledger, newsroom);
}

/** Keeps the ledger for the next build, once the manifest is written. */
export async function keepLedger(
  state: Pieces,
  out: string,
  now: { readonly settings: string; readonly ledger: string },
): Promise<void> {
  const kept: Kept = { ...now, manifest: state.digest(manifestFolder(out)) };
  await state.write(nameFor(out), kept);
}
