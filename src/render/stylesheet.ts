import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { type AssetFile, hashedFile } from "./hashed-file.ts";

const packages = createRequire(import.meta.url);
const version = (major: number, minor = 0): number => (major << 16) | (minor << 8);
/** Browsers of the last four years or so; nesting and `light-dark()` are written out for them. */
const targets = {
  chrome: version(109),
  edge: version(109),
  firefox: version(109),
  safari: version(16),
  ios_saf: version(16),
};

/** The style in one minified file, and the fonts that it names (by package, `@fontsource-variable/…/x.woff2`, or beside the styles, `../fonts/x.woff2`). */
export async function stylesheet(file: string): Promise<{ css: AssetFile; fonts: AssetFile[] }> {
  const { bundleAsync } = await import("lightningcss");
  const { code, dependencies } = await bundleAsync({
    filename: file,
    projectRoot: path.dirname(file),
    minify: true,
    targets,
    analyzeDependencies: true,
  });
  let text = new TextDecoder().decode(code);
  const place = (url: string): string =>
    url.startsWith(".") ? path.join(path.dirname(file), url) : packages.resolve(url);
  const fonts = new Map<string, AssetFile>();
  for (const dependency of dependencies ?? []) {
    if (dependency.type !== "url") continue;
    const font =
      fonts.get(dependency.url) ??
      hashedFile(path.basename(dependency.url), await readFile(place(dependency.url)));
    fonts.set(dependency.url, font);
    // Relative, beside the style: the portal may stand under any path.
    text = text.replaceAll(dependency.placeholder, path.posix.basename(font.path));
  }
  return { css: hashedFile(path.basename(file), new TextEncoder().encode(text)), fonts: [...fonts.values()] };
}
