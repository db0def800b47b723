import path from "node:path";
import { project } from "../project.ts";
import { filters } from "./filters.ts";
import { LayoutEnvironment } from "./layout-environment.ts";
import { OnceTag } from "./once-tag.ts";

/** Renders layouts to HTML. */
export interface Renderer {
  /** `layout` is a name below the layouts folder: `article.njk`. Throws, naming the layout, on a missing value. */
  readonly render: (layout: string, data: object) => string;
  /** Forgets the compiled templates and the HTML that they keep: for live reload, after a layout changed. */
  readonly invalidate: () => void;
}

/** Warta's own layouts. */
export const layoutsFolder = path.join(project, "layouts");

/** Characters of HTML that `{% once %}` may keep: what the lists of 40,000 articles repeat, in some 100 MB. */
const KEPT = 64_000_000;

function environment(folder: string): LayoutEnvironment {
  const made = new LayoutEnvironment(path.resolve(folder), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  made.addExtension("once", new OnceTag(KEPT));
  for (const [name, filter] of Object.entries(filters)) made.addFilter(name, filter);
  return made;
}

/** A Nunjucks of our own over a folder of layouts; each template is compiled once, when first used. */
export function renderer(layoutsDir: string = layoutsFolder): Renderer {
  let current = environment(layoutsDir);
  return {
    render: (layout, data) => current.render(layout, data),
    invalidate: () => {
      current = environment(layoutsDir);
    },
  };
}
