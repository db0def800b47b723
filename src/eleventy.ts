/** The only file that knows Eleventy: how it renders a plan for `build`, and how it builds a portal by itself. */
import { Eleventy, type UserConfig } from "@11ty/eleventy";
import type { PageEntry, TemplateName } from "./pages/entry.ts";
import type { RenderEntry } from "./pages/page-template.ts";

const templates = "src/pages/templates";
const names: readonly TemplateName[] = ["article", "page", "machine"];

/** What Eleventy is to render, asked for anew at each of its builds. */
interface Rendering {
  readonly entries: () => readonly PageEntry[];
  readonly render: RenderEntry;
}

function configure(config: UserConfig, rendering: Rendering): void {
  config.addTemplateFormats("11ty.ts");
  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.setTemplateFormats(["11ty.ts"]);
  config.setDataFileSuffixes([]);
  for (const name of names) {
    config.addCollection(name, () => rendering.entries().filter((entry) => entry.template === name));
  }
  config.addGlobalData("renderEntry", () => rendering.render);
}
