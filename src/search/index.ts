import { close, createIndex, type PagefindIndex } from "pagefind";
import { compare } from "../problems.ts";
import type { SearchRecord } from "./record.ts";
import { recordHtml } from "./record-html.ts";

export type { SearchRecord } from "./record.ts";

/** One file of a bundle; `path` is below `indeks-cari/<bundle>/`. */
export interface BundleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Pagefind's own user interfaces, and the engine for languages that it does not know: the portal uses none. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./;

/** So many records are sent before their answers are waited for: bounded memory. */
const WAITING = 200;

/** How many bundles are being made: Pagefind runs one backend process for all, closed after the last. */
let running = 0;

/**
 * Indexes one bundle, with Indonesian stemming whatever the record's language, since one query must find all.
 * Records come in URL order (the order shows in the bytes); files come out by path. The bytes are the same for
 * the same records: only the order of Pagefind's file list varies. No records, no files.
 * Throws an Error with its cause when Pagefind refuses anything, a RangeError when the order is wrong.
 */
export async function indexBundle(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
): Promise<BundleFile[]> {
  running += 1;
  try {
    return await indexed(records);
  } finally {
    running -= 1;
    if (running === 0) await close();
  }
}

async function indexed(records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>): Promise<BundleFile[]> {
  const index = await newIndex();
  try {
    let last = "";
    const answers: Promise<unknown>[] = [];
    for await (const record of records) {
      if (compare(last, record.url) >= 0)
        throw new RangeError(`not in URL order: ${last}, then ${record.url}`);
      last = record.url;
      const answer = said(
        `could not index ${record.url}`,
        index.addHTMLFile({ url: record.url, content: recordHtml(record) }),
      );
      answer.catch(() => {}); // Told when it is waited for.
      answers.push(answer);
      // Pagefind takes requests in their order: some wait for it, so that it never waits for us.
      if (answers.length >= WAITING) await Promise.all(answers.splice(0));
    }
    await Promise.all(answers);
    if (last === "") return [];
    const { files } = await said("could not write the search index", index.getFiles());
    return files
      .filter((file) => !UNUSED.test(file.path))
      .map((file) => ({ path: file.path, bytes: file.content }))
      .sort((a, b) => compare(a.path, b.path));
  } finally {
    await index.deleteIndex();
  }
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
