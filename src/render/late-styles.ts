import path from "node:path";
import type { Plugin } from "esbuild";
import type { AssetFile } from "./hashed-file.ts";
import { type StyleLook, stylesheet } from "./stylesheet.ts";

/** Styles of what scripts put into a page, below `layouts/css/late/`: the script fetches its own, so that no page waits for it. */
const NAMES = ["bulletin", "marks", "suggest", "tools"] as const;

/** The late styles, by name. */
export async function lateStyles(
  layoutsDir: string,
  look: StyleLook,
): Promise<ReadonlyMap<string, AssetFile>> {
  const made = NAMES.map(async (name) => {
    const { css } = await stylesheet(path.join(layoutsDir, "css/late", `${name}.css`), look);
    return [name, css] as const;
  });
  return new Map(await Promise.all(made));
}

/** Lets a script `import name from "style:marks"`: the hashed name of that style's file, which stands in `aset/`. */
export const styleNames = (styles: ReadonlyMap<string, AssetFile>): Plugin => ({
  name: "style-names",
  setup(build) {
    build.onResolve({ filter: /^style:/ }, ({ path: wanted }) => ({
      path: wanted.slice(6),
      namespace: "style",
    }));
    build.onLoad({ filter: /./, namespace: "style" }, ({ path: name }) => {
      const style = styles.get(name);
      if (!style) return { errors: [{ text: `no late style ${name}` }] };
      return { contents: `export default ${JSON.stringify(path.posix.basename(style.path))}` };
    });
  },
});
