import { close, createIndex, type PagefindIndex } from "pagefind";
import { compare } from "../problems.ts";
import type { SearchRecord } from "./record.ts";
import { recordHtml } from "./record-html.ts";

export type { SearchRecord } from "./record.ts";

/** In URL order: the order shows in the bytes. */
type Records = AsyncIterable<SearchRecord> | Iterable<SearchRecord>;

/** One file of a bundle; `path` is below `indeks-cari/<bundle>/`. */
export interface BundleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Pagefind's own user interfaces, and the engine for languages that it does not know: the portal uses none. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./;

/** So many records may be sent without an answer: half a second's work, in which this thread may be busy. */
const AHEAD = 1000;

/** Pagefind reads many times faster than it indexes: when it has answered so many, it has read what was sent. */
const ENOUGH = 200;

/** How many calls are indexing: Pagefind runs one backend process for all, closed after the last. */
let running = 0;

/**
 * Indexes bundles one after the other, with Indonesian stemming whatever a record's language, since one query must
 * find all. Gives the files of each bundle by path; without records, none. The bytes are the same for the same
 * records: only the order of Pagefind's file list varies. One process makes all, because memory that it has used
 * before costs it less; and it gets each bundle while it makes the one before, so that it never waits for us.
 * `begun` is called once Pagefind has enough to go on by itself.
 * Throws an Error with its cause when Pagefind refuses anything, a RangeError when the order is wrong.
 */
export async function* indexBundles<Bundle>(
  bundles: readonly Bundle[],
  recordsOf: (bundle: Bundle) => Records,
  begun: () => void = () => {},
): AsyncGenerator<readonly [Bundle, readonly BundleFile[]], void> {
  if (bundles.length === 0) return;
  const ended = new AbortController();
  running += 1;
  try {
    // All at once: the answer to a later request would come only when the bundle before is made.
    const opened = await Promise.all(bundles.map(async (bundle) => ({ bundle, index: await newIndex() })));
    const start = (at: number): Promise<Sent> | null => {
      const next = opened[at];
      const sending = next ? send(next.index, recordsOf(next.bundle), begun, ended.signal) : null;
      sending?.catch(() => {}); // Told when it is waited for.
      return sending;
    };
    let sending = start(0);
    for (const [at, { bundle }] of opened.entries()) {
      const sent = await sending;
      sending = start(at + 1);
      yield [bundle, (await sent?.files) ?? []];
    }
  } finally {
    // A request after the end would start another process.
    ended.abort();
    running -= 1;
    if (running === 0) await close();
  }
}

interface Sent {
  readonly files: Promise<readonly BundleFile[]>;
}

/** Asks for a bundle's files as soon as its records are sent; both are worked on in their order. */
async function send(
  index: PagefindIndex,
  records: Records,
  begun: () => void,
  ended: AbortSignal,
): Promise<Sent> {
  let last = "";
  const answers: Promise<unknown>[] = [];
  for await (const record of records) {
    ended.throwIfAborted();
    if (compare(last, record.url) >= 0) throw new RangeError(`not in URL order: ${last}, then ${record.url}`);
    last = record.url;
    const answer = said(
      `could not index ${record.url}`,
      index.addHTMLFile({ url: record.url, content: recordHtml(record) }),
    );
    answer.catch(() => {}); // Told when it is waited for.
    answers.push(answer);
    await answers[answers.length - AHEAD];
    if (answers.length >= AHEAD + ENOUGH) begun();
  }
  ended.throwIfAborted();
  const files = filesOf(index, answers);
  files.catch(() => {});
  await answers[Math.min(ENOUGH, answers.length - 1)];
  begun();
  return { files };
}

async function filesOf(
  index: PagefindIndex,
  answers: readonly Promise<unknown>[],
): Promise<readonly BundleFile[]> {
  const asked = said("could not write the search index", index.getFiles());
  index.deleteIndex().catch(() => {}); // Nobody waits for it: the process may be closed first.
  const [{ files }] = await Promise.all([asked, ...answers]);
  if (answers.length === 0) return [];
  return files
    .filter((file) => !UNUSED.test(file.path))
    .map((file) => ({ path: file.path, bytes: file.content }))
    .sort((a, b) => compare(a.path, b.path));
}

async function newIndex(): Promise<PagefindIndex> {
  const { index } = await said("could not start the search index", createIndex({ forceLanguage: "id" }));
  if (!index) throw new Error("could not start the search index: Pagefind gave none");
  return index;
}

/** Pagefind rejects with strings at times, and reports what it refuses beside its result: both are errors here. */
async function said<Answer extends { errors: string[] }>(
  what: string,
  asked: Promise<Answer>,
): Promise<Answer> {
  const answer = await asked.catch((cause: unknown) => {
    throw new Error(`search: ${what}`, { cause });
  });
  if (answer.errors.length > 0)
    throw new Error(`search: ${what}`, { cause: new Error(answer.errors.join("; ")) });
  return answer;
}
