import path from "node:path";
import { sitePath } from "../../articles/site-path.ts";
import { readIfThere, writeAtomically } from "../../files.ts";
import { compare } from "../../problems.ts";
import { amendFront } from "../portal/amend-front.ts";
import { amendList, type Entry } from "../portal/amend-list.ts";
import { decoded } from "../portal/places.ts";
import type { ImportRun } from "../run.ts";
import type { Taxonomy } from "./taxonomy.ts";

export interface Amendments {
  readonly terms: Taxonomy;
  readonly live: { readonly topics: ReadonlySet<string>; readonly authors: ReadonlyMap<string, string> };
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  readonly sticky: readonly string[];
  readonly authors: readonly Entry[];
  readonly base: string;
  /** The export's name, for problems. */
  readonly name: string;
}

/** Each redirect is a page, and every command reads the list: the tags with the most stories get one. */
const MOST_TAGS = 500;
const MOST_STICKY = 10;

/** Adds to the files of `_portal/` what an export brings: sections, topics, authors, redirects, leading stories. */
export async function amendPortal(run: ImportRun, amendments: Amendments): Promise<void> {
  const { terms, live, authors, sticky } = amendments;
  const write = async (file: string, make: (text: string | null) => string | null): Promise<void> => {
    const whole = path.join(run.articles, "_portal", file);
    const text = await readIfThere(whole);
    const made = make(text);
    if (made === null)
      run.sink.problem({
        file: `_portal/${file}`,
        line: 1,
        severity: "warning",
        code: "not-amended",
        params: {},
      });
    else if (made !== (text ?? "") && !run.dryRun) await writeAtomically(whole, made);
  };
  const sections = terms.freshSections();
  await write("sections.yaml", (text) => {
    // The portal's own default section is no entry of the file as long as there is none.
    const usual =
      text === null && sections.length > 0 ? run.portal.sections.map(({ id, name }) => ({ id, name })) : [];
    return amendList(text, [...usual, ...sections]);
  });
  await write("topics.yaml", (text) => amendList(text, terms.freshTopics()));
  await write("authors.yaml", (text) => amendList(text, authors));
  await write("redirects.yaml", (text) => amendList(text, redirectsOf(run, amendments)));
  if (sticky.length > 0)
    await write("front.yaml", (text) => amendFront(text, sticky.slice(0, MOST_STICKY)) ?? text ?? "");
  void live;
}

function redirectsOf(run: ImportRun, { terms, live, redirects }: Amendments): Entry[] {
  const addresses = [...terms.oldAddresses(live.topics)].sort(
    (a, b) => b.count - a.count || compare(a.from, b.from),
  );
  const tags = addresses.filter(({ from }) => from.startsWith("tag/"));
  const others = addresses.filter(({ from }) => !from.startsWith("tag/"));
  const authors = [...live.authors].map(([login, id]) => ({
    from: `author/${login.toLowerCase()}`,
    to: `/penulis/${id}/`,
  }));
  if (tags.length > MOST_TAGS)
    run.sink.problem({
      file: "_portal/redirects.yaml",
      line: 1,
      severity: "info",
      code: "tags-not-redirected",
      params: { count: tags.length - MOST_TAGS },
    });
  return [...others, ...authors, ...tags.slice(0, MOST_TAGS)]
    .flatMap(({ from, to }) => {
      const path = sitePath(`/${decoded(from)}/`);
      return path !== null && path !== to && run.places.takeAddress(path) ? [{ from: path, to }] : [];
    })
    .concat(redirects);
}
