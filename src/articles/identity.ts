import { AA, hexColour, readable, worst } from "../identity/colours.ts";
import { grounds } from "../identity/look.ts";
import { readSvg } from "../identity/svg.ts";
import { themes } from "../identity/themes.ts";
import type { ChosenColour, Footer, Identity, Svg, ThemeName } from "../portal.ts";
import { type ConfigurationRead, portalBytes } from "./configuration-file.ts";
import { isWebAddress } from "./portal-checks.ts";
import { collector, wholeFile } from "./report.ts";
import { sitePath } from "./site-path.ts";
import { sourceText } from "./source-text.ts";
import type { Path } from "./yaml.ts";

interface Pair {
  readonly light: string;
  readonly dark?: string | undefined;
}

type SiteFile = ConfigurationRead<{
  readonly theme?: ThemeName | undefined;
  readonly accent?: Pair | undefined;
  readonly logo?: Pair | undefined;
  readonly icon?: string | undefined;
  readonly footer?:
    | {
        readonly text?: string | undefined;
        readonly columns?:
          | readonly { title: string; links: readonly { name: string; url: string }[] }[]
          | undefined;
      }
    | undefined;
}>;

/** A drawing larger than this, in bytes, is no logo: every reader would load it. */
const LARGEST_DRAWING = 32_768;

/** How `site.yaml` wants the portal to look, each colour measured and each drawing read. */
export async function identityOf(articlesDir: string, site: SiteFile): Promise<Identity> {
  unquotedColours(site);
  const { theme = "koran", accent, logo, icon } = site.value ?? {};
  const drawing = (name: string | undefined, at: Path) =>
    name === undefined ? null : readDrawing(articlesDir, name, site, at);
  const light = await drawing(logo?.light, ["logo", "light"]);
  const dark = await drawing(logo?.dark, ["logo", "dark"]);
  return {
    theme,
    accent: accent ? chosenColour(accent, theme, site, ["accent"]) : null,
    logo: light && { light, dark },
    icon: await drawing(icon, ["icon"]),
  };
}

/** The colour of a section of `sections.yaml`. */
export function sectionColour(
  sections: ConfigurationRead<readonly { readonly colour?: Pair | undefined }[]>,
  index: number,
  theme: ThemeName = "koran",
): ChosenColour | undefined {
  if (index === 0) unquotedColours(sections);
  const colour = sections.value?.[index]?.colour;
  return colour && (chosenColour(colour, theme, sections, [index, "colour"]) ?? undefined);
}

/** What `site.yaml` adds at the foot. */
export function footerOf(site: SiteFile): Footer {
  const { text, columns = [] } = site.value?.footer ?? {};
  columns.forEach(({ links }, column) => {
    links.forEach(({ url }, index) => {
      const [path = ""] = url.split(/[?#]/);
      if (!isWebAddress(url) && sitePath(path) === null)
        site.report(
          "error",
          "bad-footer-url",
          site.at(["footer", "columns", column, "links", index, "url"]),
          {
            value: url,
          },
        );
    });
  });
  return { text: text ?? null, columns };
}

/** The colour as it is used, or null with what is wrong with it reported. */
function chosenColour(
  pair: Pair,
  theme: ThemeName,
  { report, at }: Pick<ConfigurationRead<unknown>, "report" | "at">,
  path: Path,
): ChosenColour | null {
  const read = (scheme: "light" | "dark"): string | null => {
    const value = pair[scheme];
    if (value === undefined) return null;
    const colour = hexColour(value);
    const spot = at([...path, scheme]);
    if (colour === null) {
      report("error", "bad-colour", spot, { value });
      return null;
    }
    const under = grounds(themes[theme].palette, scheme);
    const ratio = worst(colour, under);
    if (ratio < AA)
      report("error", `low-contrast-${scheme}`, spot, {
        value,
        percent: Math.floor((100 * ratio) / AA),
        ground: under[0] ?? "",
        mend: readable(colour, under, AA),
      });
    return colour;
  };
  const light = read("light");
  const dark = read("dark");
  return light === null ? null : { light, dark };
}

/** YAML reads `accent: #9c2a1d` as a comment: the colour would be gone without a word. */
function unquotedColours({ lines, report }: Pick<ConfigurationRead<unknown>, "lines" | "report">): void {
  lines.forEach((line, index) => {
    const found = /^([\s-]*(?:accent|colour|color|light|dark):\s+)(#[0-9a-f]{3,6})\b/i.exec(line);
    if (found) {
      const [, before = "", value = ""] = found;
      report("error", "colour-unquoted", { line: index + 1, column: before.length + 1 }, { value });
    }
  });
}

/** A drawing of `_portal/`; what is wrong stands in its own file, what names it wrongly where it is named. */
async function readDrawing(articlesDir: string, name: string, site: SiteFile, at: Path): Promise<Svg | null> {
  const isInside = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*\.svg$/i.test(name);
  const file = `_portal/${name}`;
  const { report, problems } = collector(file);
  const bytes = isInside ? await portalBytes(articlesDir, file, report) : null;
  const source = bytes && sourceText(bytes, report);
  let svg: Svg | null = null;
  if (bytes === null && problems.length === 0)
    site.report("error", isInside ? "drawing-missing" : "drawing-name", site.at(at), { file: name });
  else if (bytes && bytes.length > LARGEST_DRAWING)
    report("error", "drawing-too-large", wholeFile, { bytes: bytes.length, limit: LARGEST_DRAWING });
  else if (source) {
    const text = source.lines.join("\n");
    const read = readSvg(text);
    if ("text" in read) svg = read;
    else {
      const before = text.slice(0, read.offset).split("\n");
      const spot = source.spot(before.length, (before.at(-1)?.length ?? 0) + 1);
      report("error", `svg-${read.kind}`, spot, { piece: read.piece });
    }
  }
  site.problems.push(...problems);
  return svg;
}
