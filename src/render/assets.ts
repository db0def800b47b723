import path from "node:path";
import type { Look } from "../identity/look.ts";
import { lookCss } from "../identity/look-css.ts";
import { plainLook } from "../identity/plain-look.ts";
import { compare } from "../problems.ts";
import { project } from "../project.ts";
import { type AssetFile, hashedFile } from "./hashed-file.ts";
import { iconSvg, maskableSvg } from "./icon-svg.ts";
import { icons, maskableIcon } from "./icons.ts";
import { lateStyles, styleNames } from "./late-styles.ts";
import { logoFiles } from "./logo-files.ts";
import { script } from "./script.ts";
import type { ByStyle } from "./style-names.ts";
import { styles } from "./styles.ts";

/** Where the sources stand: Warta's own `layouts/` and `src/client/`. */
export interface AssetFolders {
  readonly layoutsDir: string;
  readonly clientDir: string;
}

/** Paths below the output folder: `aset/site.3f2a9c1d.css`. */
export interface AssetPaths {
  readonly styles: ByStyle<string>;
  readonly theme: string;
  readonly app: string;
  /** What `app` and `searchApp` import once it is wanted (suggestions at a search box, marks of found words, what an article offers, the search itself), and the styles that those fetch. */
  readonly later: readonly string[];
  readonly searchApp: string;
  /** Saving for reading offline: on articles and on the page of what is saved. */
  readonly offlineApp: string;
  /** What `sw.js` runs. */
  readonly worker: string;
  /** The fonts that every Latin page needs, for the worker to keep; empty where the style has others. */
  readonly serif: string;
  readonly sans: string;
  /** The SVG icon. */
  readonly icon: string;
  /** The same as PNG, for the web app manifest. */
  readonly icon192: string;
  readonly icon512: string;
  /** For systems that cut icons to a shape of theirs; empty where the portal has an icon of its own. */
  readonly iconMaskable: string;
}

export interface Assets {
  /** Every file to be written, fonts included, sorted by path. */
  readonly files: readonly AssetFile[];
  readonly urls: AssetPaths;
}

export const defaults = {
  layoutsDir: path.join(project, "layouts"),
  clientDir: path.join(project, "src/client"),
} satisfies AssetFolders;

/**
 * Bundles and minifies style and scripts, copies the fonts that the style names and the logo, draws the icons. Names carry
 * a hash of the content; the same sources give the same bytes. Rejects where a source does not compile.
 */
export async function buildAssets(
  { layoutsDir, clientDir }: AssetFolders = defaults,
  look: Look = plainLook,
): Promise<Assets> {
  const appearance = { theme: look.theme, css: lookCss(look) };
  const late = await lateStyles(layoutsDir, appearance);
  const [style, theme, { app, searchApp, later }, offlineApp, worker, icon] = await Promise.all([
    styles(layoutsDir, appearance),
    script(clientDir, "theme", "iife"),
    appScripts(clientDir, late),
    script(clientDir, "offline-app", "esm", new Map(), { plugins: [styleNames(late)] }),
    script(clientDir, "service-worker", "iife"),
    iconSvg(layoutsDir, look),
  ]);
  const svg = hashedFile("ikon.svg", icon);
  const whole = await maskableSvg(layoutsDir, look);
  const maskable = whole && (await maskableIcon(whole));
  const [icon192, icon512] = await icons(icon);
  const files = [
    ...style.files,
    ...style.fonts,
    theme,
    app,
    ...later,
    ...late.values(),
    searchApp,
    offlineApp,
    worker,
    svg,
    icon192,
    icon512,
    ...(maskable ? [maskable] : []),
    ...logoFiles(look),
  ];
  const font = (name: string): string => style.fonts.find(({ path }) => path.includes(name))?.path ?? "";
  return {
    files: files.toSorted((a, b) => compare(a.path, b.path)),
    urls: {
      styles: style.paths,
      theme: theme.path,
      app: app.path,
      later: [...later, ...late.values()].map(({ path }) => path),
      searchApp: searchApp.path,
      offlineApp: offlineApp.path,
      worker: worker.path,
      serif: font("warta-serif-latin-wght-normal"),
      sans: font("warta-sans-latin-wght-normal"),
      icon: svg.path,
      icon192: icon192.path,
      icon512: icon512.path,
      iconMaskable: maskable?.path ?? "",
    },
  };
}

const LATER = [
  "suggest/suggest-form",
  "marks/marks-app",
  "live/live-app",
  "old-address",
  "tools/tools-app",
  "listen/listen-app",
  "search/search-engine",
] as const;

/** The script of every page and that of the search page, and those that they import when they are needed. */
async function appScripts(clientDir: string, styles: ReadonlyMap<string, AssetFile>) {
  const plugins = [styleNames(styles)];
  const later = await Promise.all(
    LATER.map((name) => script(clientDir, name, "esm", new Map(), { plugins })),
  );
  const paths = new Map(LATER.map((name, index) => [name, later[index]?.path ?? ""]));
  const [app, searchApp] = await Promise.all([
    script(clientDir, "app", "esm", paths, { plugins }),
    script(clientDir, "search-app", "esm", paths),
  ]);
  return { app, searchApp, later };
}
