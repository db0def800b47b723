import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { ThemeName } from "../portal.ts";
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

/** What a style is made with beside its files. */
export interface StyleLook {
  readonly theme: ThemeName;
  /** What `@import "warta:look"` stands for. */
  readonly css: string;
}

const LOOK = "warta:look";

/** The style in one minified file, and the fonts that it names (by package, `@fontsource-variable/…/x.woff2`, or beside the styles, `../fonts/x.woff2`). */
export async function stylesheet(
  file: string,
  { theme, css }: StyleLook,
): Promise<{ css: AssetFile; fonts: AssetFile[] }> {
  const { bundleAsync } = await import("lightningcss");
  const { code, dependencies } = await bundleAsync({
    filename: file,
    projectRoot: path.dirname(file),
    minify: true,
    targets,
    analyzeDependencies: true,
    resolver: {
      resolve: (to, from) => (to === LOOK ? LOOK : path.resolve(path.dirname(from), to)),
      read: (name) => (name === LOOK ? css : readFileSync(themed(name, theme), "utf8")),
    },
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

/** A style, or what a theme has in its place: the file of the same path below `layouts/themes/<theme>/`. */
function themed(file: string, theme: ThemeName): string {
  const own = file.replace(/(?<=[/\\]layouts)(?=[/\\](?:css|components)[/\\])/, `/themes/${theme}`);
  return existsSync(own) ? own : file;
}
