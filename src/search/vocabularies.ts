import { fingerprint } from "../pages/fingerprint.ts";
import type { BundleFiles, PlainFile } from "../publish/publish.ts";
import { contentName } from "./content-name.ts";
import { FOLDER } from "./search-list.ts";
import { setPrint } from "./set-print.ts";
import { vocabularyShards } from "./spelling/vocabulary-shards.ts";
import { vocabulary } from "./vocabulary.ts";

/** A bundle as it will be published. */
export interface BundleWords {
  readonly name: string;
  readonly fingerprint: string;
  /** Its words, where it was just made. */
  readonly words: ReadonlyMap<string, number> | null;
  /** Its published index files, where it was kept. */
  readonly kept: readonly string[];
}

const utf8 = new TextEncoder();

interface Output {
  /** Files of published vocabularies. */
  readonly published: readonly string[];
  readonly intact: (file: string, fingerprint: string) => boolean;
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly stage: (file: PlainFile) => string;
}

/** A vocabulary as files in one folder below `indeks-cari/`. */
interface Vocabulary {
  readonly folder: string;
  readonly files: BundleFiles;
}

/** The vocabularies that typing errors are corrected with: one of the frozen bundles, which lasts, one of the hot. */
export async function vocabularies(
  bundles: readonly BundleWords[],
  hot: string,
  output: Output,
): Promise<Vocabulary[]> {
  const sets = [bundles.filter(({ name }) => name !== hot), bundles.filter(({ name }) => name === hot)];
  return Promise.all(sets.filter(({ length }) => length > 0).map((set) => one(set, output)));
}

async function one(set: readonly BundleWords[], output: Output): Promise<Vocabulary> {
  const made = fingerprint(set.map((bundle) => [bundle.name, bundle.fingerprint]));
  const folder = `ejaan/${contentName(utf8.encode(made)).slice(0, 16)}`;
  const there = output.published.filter((file) => file.startsWith(`${FOLDER}/${folder}/`));
  const print = setPrint(made, there.length);
  if (there.length > 0 && there.every((file) => output.intact(file, print)))
    return { folder, files: { fingerprint: print, staged: [], kept: there } };

  const all = new Map<string, number>();
  for (const { words, kept } of set) {
    const known = words ?? (await vocabulary(reading(kept, output.read)));
    for (const [word, articles] of known) all.set(word, (all.get(word) ?? 0) + articles);
  }
  const shards = [...vocabularyShards(all)].map(([file, text]) => [file, utf8.encode(text)] as const);
  // Whoever saves the search for reading offline asks what there is.
  const list = JSON.stringify({ files: shards.map(([file, { length }]) => [file, length]) });
  const staged = [...shards, ["files.json", utf8.encode(list)] as const].map(([file, bytes]) =>
    output.stage({ path: `${FOLDER}/${folder}/${file}`, bytes }),
  );
  return { folder, files: { fingerprint: setPrint(made, staged.length), staged, kept: [] } };
}

async function* reading(
  files: readonly string[],
  read: (file: string) => Promise<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (const file of files) if (file.includes("/words/")) yield await read(file);
}
