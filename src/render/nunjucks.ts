import path from "node:path";
import { project } from "../project.ts";
import { filters } from "./filters.ts";
import { LayoutEnvironment } from "./layout-environment.ts";

/** Renders layouts to HTML. */
export interface Renderer {
  /** `layout` is a name below the layouts folder: `article.njk`. Throws, naming the layout, on a missing value. */
  readonly render: (layout: string, data: object) => string;
  /** Forgets the compiled templates: for live reload, after a layout changed. */
  readonly invalidate: () => void;
}

/** Warta's own layouts. */
export const layoutsFolder = path.join(project, "layouts");

function environment(folder: string): LayoutEnvironment {
  const made = new LayoutEnvironment(path.resolve(folder), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
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
