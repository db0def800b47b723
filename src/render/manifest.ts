import { cleanXml } from "./clean-xml.ts";

/** An icon; `src` is a URL with the base path, `sizes` as `192x192` or `any`. */
export interface ManifestIcon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  /** `maskable`: it may be cut to another shape; without it, it is shown as it is. */
  readonly purpose?: "maskable";
}

export interface ManifestData {
  readonly name: string;
  /** Under the icon, where there is little room; the name without it. */
  readonly shortName?: string;
  readonly description: string;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** The base path, `/` at both ends. */
  readonly base: string;
  /** The SVG icon's URL. */
  readonly icon: string;
  readonly icons: readonly ManifestIcon[];
  /** CSS colours, as the pages have them: what a browser paints before the style arrives. */
  readonly theme: string;
  readonly background: string;
}

/** A web app manifest (W3C): the portal installs as an app that stays below its base path. */
export function writeManifest(data: ManifestData): string {
  const manifest = {
    id: data.base,
    name: data.name,
    short_name: data.shortName ?? data.name,
    description: data.description,
    lang: data.lang,
    dir: data.dir,
    start_url: data.base,
    scope: data.base,
    display: "minimal-ui",
    background_color: data.background,
    theme_color: data.theme,
    icons: [{ src: data.icon, sizes: "any", type: "image/svg+xml" }, ...data.icons],
  };
  return `${JSON.stringify(manifest, clean, 2)}\n`;
}

const clean = (_key: string, value: unknown): unknown =>
  typeof value === "string" ? cleanXml(value) : value;
