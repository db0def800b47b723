import type { ReadBody } from "../articles/body-source.ts";
import type { ArticleData } from "../pages/article-data.ts";
import type { PageEntry } from "../pages/entry.ts";
import type { RenderEntry } from "../pages/page-template.ts";
import type { Rendered } from "../publish/rendered.ts";
import { fillBody } from "./article-body.ts";
import type { Shares } from "./batches.ts";
import { renderMachine } from "./machine.ts";
import { renewedRenderer } from "./nunjucks.ts";

interface RenderingOptions {
  readonly body: ReadBody;
  readonly proofs: Rendered;
  readonly shares: Shares;
  /** Told how many pages are rendered. */
  readonly progress?: ((done: number) => void) | undefined;
}

/** Renders entries: articles with their bodies put in, pages through their layout, the rest by serialisers. */
export function entryRenderer({ body, proofs, shares, progress }: RenderingOptions): RenderEntry {
  const layouts = renewedRenderer();
  return async (entry: PageEntry) => {
    const done = Atomics.add(shares.done, 0, 1) + 1;
    progress?.(done);
    try {
      const text = await rendered(entry);
      proofs.note(entry.file, text);
      return text;
    } catch (cause) {
      throw new Error(`could not render ${entry.url}`, { cause });
    }
  };

  async function rendered(entry: PageEntry): Promise<string> {
    if (entry.template === "machine") return renderMachine(entry, body);
    if (entry.template === "page") return layouts.render(`${entry.kind}.njk`, entry.data() as object);
    const data = entry.data() as ArticleData;
    return layouts.render("article.njk", fillBody(data, await body(data.body.file, data.body.hash)));
  }
}
