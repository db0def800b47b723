import path from "node:path";
import { writeCorpus } from "../../corpus/corpus.ts";
import { wartaTarget } from "../../speed/warta-portal.ts";
import { inWorkspace } from "../../workspace.ts";
import type { ScaleResults } from "./results.ts";
import { scalePagefind } from "./scale-pagefind.ts";
import { scaleQueries } from "./scale-queries.ts";
import { scaleWarta } from "./scale-warta.ts";

/** Warta's search and stock Pagefind's over the same invented portal of a size. */
export const searchScale = (articles: number, say: (line: string) => void): Promise<ScaleResults> =>
  inWorkspace(articles, async ({ root }) => {
    say(`writing ${articles} articles`);
    await writeCorpus(articles, [wartaTarget(root)]);
    const queries = scaleQueries(articles);
    say("building and asking Warta");
    const warta = await scaleWarta(root, articles, queries);
    say("indexing and asking stock Pagefind");
    const pagefind = await scalePagefind(path.join(root, "pagefind"), articles, queries);
    return { articles, warta, pagefind };
  });
