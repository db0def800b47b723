import path from "node:path";
import type { AssetFile } from "./hashed-file.ts";
import { type ByStyle, eachStyle, styleSources } from "./style-names.ts";
import { type StyleLook, stylesheet } from "./stylesheet.ts";

interface Styles {
  readonly files: readonly AssetFile[];
  /** The fonts that they name, each once. */
  readonly fonts: readonly AssetFile[];
  readonly paths: ByStyle<string>;
}

/** All styles, compiled. */
export async function styles(layoutsDir: string, look: StyleLook): Promise<Styles> {
  const of = (source: string) => stylesheet(path.join(layoutsDir, "css", source), look);
  const [site, ads, article, front, history, list, live, offline, search] = await Promise.all([
    of(styleSources.site),
    of(styleSources.ads),
    of(styleSources.article),
    of(styleSources.front),
    of(styleSources.history),
    of(styleSources.list),
    of(styleSources.live),
    of(styleSources.offline),
    of(styleSources.search),
  ]);
  const made = { site, ads, article, front, history, list, live, offline, search };
  const all = Object.values(made);
  const fonts = new Map(all.flatMap((style) => style.fonts).map((font) => [font.path, font]));
  return {
    files: all.map(({ css }) => css),
    fonts: [...fonts.values()],
    paths: eachStyle(made, ({ css }) => css.path),
  };
}
