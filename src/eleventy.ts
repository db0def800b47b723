/** The only file that knows Eleventy: how it renders a plan for `build`, and how it builds a portal by itself. */
import path from "node:path";
import { Eleventy, type UserConfig } from "@11ty/eleventy";
import { prepare } from "./build.ts";
import type { Preparation } from "./build-model.ts";
import type { PageEntry, TemplateName } from "./pages/entry.ts";
import type { RenderEntry } from "./pages/page-template.ts";
import article from "./pages/templates/article.11ty.ts";
import machine from "./pages/templates/machine.11ty.ts";
import page from "./pages/templates/page.11ty.ts";
import { shares } from "./render/batches.ts";

const templates = "src/pages/templates";
const pageTemplates = { article, page, machine } satisfies Record<TemplateName, object>;

/** What Eleventy is to render, asked for anew at each of its builds. */
interface Rendering {
  readonly entries: () => readonly PageEntry[];
  readonly render: RenderEntry;
}

function configure(config: UserConfig, rendering: Rendering): void {
  config.setTemplateFormats(["11ty.js"]);
  config.setDataFileSuffixes([]);
  for (const [name, template] of Object.entries(pageTemplates)) {
    // Given as objects: Eleventy need neither look for them nor know how TypeScript is loaded.
    config.addTemplate(`${name}.11ty.js`, template);
    config.addCollection(name, () => rendering.entries().filter((entry) => entry.template === name));
  }
  config.addGlobalData("renderEntry", () => rendering.render);
}

/** Renders batches of entries into a folder through one Eleventy. */
export async function renderPages(
  batches: Iterable<readonly PageEntry[]>,
  render: RenderEntry,
  folder: string,
): Promise<void> {
  let entries: readonly PageEntry[] = [];
  const eleventy = new Eleventy(templates, folder, {
    configPath: false,
    quietMode: true,
    config: (config) => configure(config, { entries: () => entries, render }),
  });
  eleventy.disableLogger();
  try {
    for (entries of batches) await eleventy.write();
  } catch (error) {
    throw innermost(error);
  }
}

/** Eleventy wraps what a template throws; the reason is at the bottom. */
function innermost(error: unknown): unknown {
  const inner = error instanceof Error && "originalError" in error ? error.originalError : undefined;
  return inner instanceof Error ? innermost(inner) : error;
}

/**
 * Eleventy's own configuration, for `npx @11ty/eleventy` with or without `--serve`: the same plan, rendered
 * straight into the output folder, and what no template makes (assets, pictures, search) put beside it.
 */
export default function portal(config: UserConfig) {
  let preparation: Preparation | null = null;
  let render: RenderEntry | null = null;
  configure(config, {
    entries: () => preparation?.stale ?? [],
    render: (entry) => {
      if (!render) throw new Error("Eleventy renders a page before the portal is planned");
      return render(entry);
    },
  });
  for (const target of ["articles", "layouts", "src"]) config.addWatchTarget(`./${target}/`);

  config.on("eleventy.before", async ({ directories }) => {
    await preparation?.release();
    preparation = await prepare({ out: path.resolve(directories.output), full: false });
    render = preparation.renderer(shares());
  });
  config.on("eleventy.after", async () => {
    const done = preparation;
    preparation = null;
    if (done) await done.finish("in place");
  });
  return { dir: { input: templates, output: "dist" }, pathPrefix: "/" };
}
