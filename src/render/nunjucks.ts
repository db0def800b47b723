import path from "node:path";
import { once } from "../once.ts";
import { project } from "../project.ts";
import { filters } from "./filters.ts";
import { LayoutEnvironment } from "./layout-environment.ts";
import { OnceTag } from "./once-tag.ts";

/** Renders layouts to HTML. */
export interface Renderer {
  /** `layout` is a name below the layouts folder: `article.njk`. Throws, naming the layout, on a missing value. */
  readonly render: (layout: string, data: object) => string;
  /** Forgets the HTML that templates keep, and the compiled templates too where a layout is not as it was read. */
  readonly renew: () => void;
}

/** Warta's own layouts. */
export const layoutsFolder = path.join(project, "layouts");

/** Characters of HTML that `{% once %}` may keep: what the lists of 40,000 articles repeat, in some 100 MB. */
const KEPT = 64_000_000;

function environment(folder: string) {
  const made = new LayoutEnvironment(path.resolve(folder), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  const tag = new OnceTag(KEPT);
  made.addExtension("once", tag);
  for (const [name, filter] of Object.entries(filters)) made.addFilter(name, filter);
  return { made, tag };
}

/** A Nunjucks of our own over a folder of layouts; each template is compiled once, when first used. */
export function renderer(layoutsDir: string = layoutsFolder): Renderer {
  let current = environment(layoutsDir);
  return {
    render: (layout, data) => current.made.render(layout, data),
    renew: () => {
      if (current.made.isCurrent()) current.tag.forget(KEPT);
      else current = environment(layoutsDir);
    },
  };
}

const own = once(() => renderer());

/** The renderer of Warta's own layouts: a process that builds again and again compiles them once, until one changes. */
export function renewedRenderer(): Renderer {
  own().renew();
  return own();
}
