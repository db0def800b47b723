import { close, createIndex, type PagefindIndex } from "pagefind";
import { compare } from "../problems.ts";
import { type BundleFile, bundleTables } from "./bundle-tables.ts";
import { IndexFormatError } from "./cbor.ts";
import { languageOf, tokenOf } from "./families.ts";
import { unpacked } from "./index-chunk.ts";
import { lengthsIn } from "./index-meta.ts";
import type { Stemmers } from "./morphology/stemmers.ts";
import type { SearchRecord } from "./record.ts";
import { tokenHtml } from "./token-html.ts";
import { wordFiles } from "./word-files.ts";

export type { BundleFile } from "./bundle-tables.ts";
export type { SearchRecord } from "./record.ts";

/** In URL order: the order shows in the bytes. */
type Records = AsyncIterable<SearchRecord> | Iterable<SearchRecord>;

/** A language for which Pagefind has no stemmer: our tokens are stemmed already. */
const UNSTEMMED = "ms";

/** So many records may be sent without an answer: half a second's work, in which this thread may be busy. */
const AHEAD = 1000;

/** Pagefind reads many times faster than it indexes: when it has answered so many, it has read what was sent. */
const ENOUGH = 200;

/** How many calls are indexing: Pagefind runs one backend process for all, closed after the last. */
let running = 0;

/**
 * Indexes bundles one after the other. Gives the files of each bundle by path; without records, none. What Pagefind
 * found is among them in files of ours (`word-files.ts`). The bytes are the same for the same
 * records: only the order of Pagefind's file list varies. One process makes all, because memory that it has used
 * before costs it less; and it gets each bundle while it makes the one before, so that it never waits for us.
 * `begun` is called once Pagefind has enough to go on by itself.
 * Throws an Error with its cause when Pagefind refuses anything or writes another format, a RangeError when the
 * order is wrong.
 */
export async function* indexBundles<Bundle>(
  bundles: readonly Bundle[],
  recordsOf: (bundle: Bundle) => Records,
  stemmers: Stemmers,
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
      const sending = next ? send(next.index, recordsOf(next.bundle), stemmers, begun, ended.signal) : null;
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
  stemmers: Stemmers,
  begun: () => void,
  ended: AbortSignal,
): Promise<Sent> {
  const tables = bundleTables();
  const lengths: number[] = [];
  const tokens = {
    id: new Map<string, string>(),
    en: new Map<string, string>(),
    ar: new Map<string, string>(),
  };
  let last = "";
  const answers: Promise<unknown>[] = [];
  for await (const record of records) {
    ended.throwIfAborted();
    if (compare(last, record.url) >= 0) throw new RangeError(`not in URL order: ${last}, then ${record.url}`);
    last = record.url;
    const { html, length } = tokenHtml(record, (word) => {
      const lang = languageOf(word, record.lang);
      const token = tokens[lang].get(word) ?? tokenOf(word, lang, stemmers);
      tokens[lang].set(word, token);
      return token;
    });
    tables.add(record, length);
    lengths.push(length);
    const answer = said(
      `could not index ${record.url}`,
      index.addHTMLFile({ url: record.url, content: html }),
    );
    answer.catch(() => {}); // Told when it is waited for.
    answers.push(answer);
    await answers[answers.length - AHEAD];
    if (answers.length >= AHEAD + ENOUGH) begun();
  }
  ended.throwIfAborted();
  const asked = said("could not write the search index", index.getFiles());
  index.deleteIndex().catch(() => {}); // Nobody waits for it: the process may be closed first.
  const files = Promise.all([asked, ...answers]).then(async ([{ files: given }]) => {
    if (answers.length === 0) return [];
    const all = given.map(({ path, content }) => ({ path, bytes: content }));
    await checkLengths(all, lengths);
    return tables.files(await wordFiles(all.filter(({ path }) => path.endsWith(".pf_index"))));
  });
  files.catch(() => {});
  await answers[Math.min(ENOUGH, answers.length - 1)];
  begun();
  return { files };
}

/** Throws `IndexFormatError` where Pagefind has counted other words than we gave it. */
async function checkLengths(files: readonly BundleFile[], lengths: readonly number[]): Promise<void> {
  const [meta, ...others] = files.filter(({ path }) => path.endsWith(".pf_meta"));
  if (!meta || others.length > 0) throw new IndexFormatError(`${others.length + (meta ? 1 : 0)} indexes`);
  const counted = lengthsIn(await unpacked(meta.bytes));
  const differs = lengths.findIndex((length, page) => counted[page] !== length);
  if (differs >= 0 || counted.length !== lengths.length)
    throw new IndexFormatError(`page ${differs} has ${counted[differs]} words, not ${lengths[differs]}`);
}

async function newIndex(): Promise<PagefindIndex> {
  const { index } = await said("could not start the search index", createIndex({ forceLanguage: UNSTEMMED }));
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
