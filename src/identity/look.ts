import type { ChosenColour, Identity, Portal, Svg } from "../portal.ts";
import { mix, readable, type Tone } from "./colours.ts";
import { type Palette, themes } from "./themes.ts";

/** A portal's looks, as its style, icons and pictures take them. */
export interface Look {
  readonly theme: Identity["theme"];
  readonly palette: Palette;
  /** Colours that sections have of their own, in the order of the sections. */
  readonly own: readonly Tone[];
  /** The colour at the top of a page. */
  readonly top: Tone;
  readonly logo: Identity["logo"];
  readonly icon: Svg | null;
}

/** More than the least, so that a derived colour is easy on the eye. */
const EASY = 6;

/** A theme with the portal's accent and the sections' colours in it. */
export function look({
  site,
  sections,
}: Pick<Portal, "sections"> & { site: Pick<Portal["site"], "identity"> }): Look {
  const { theme, accent, logo, icon } = site.identity;
  const { palette: plain, top } = themes[theme];
  const palette = accent ? withAccent(plain, accent) : plain;
  const own = sections.flatMap(({ colour }) => (colour ? [toneOf(colour, plain)] : []));
  return { theme, palette, own, top: palette[top], logo, icon };
}

/** The grounds that text in an accent stands on. */
export const grounds = ({ paper, raised }: Palette, scheme: keyof Tone): string[] => [
  paper[scheme],
  raised[scheme],
];

/** A colour for the night is made of that for the day, where it is not chosen. */
export const toneOf = ({ light, dark }: ChosenColour, palette: Palette): Tone => ({
  light,
  dark: dark ?? readable(light, grounds(palette, "dark"), EASY),
});

function withAccent(palette: Palette, accent: ChosenColour): Palette {
  const alert = { light: accent.light, dark: mix(accent.light, "#000000", 0.12) };
  return { ...palette, brand: toneOf(accent, palette), alert };
}
