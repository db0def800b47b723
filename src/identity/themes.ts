import type { ThemeName } from "../portal.ts";
import type { Tone } from "./colours.ts";

/** What each colour of a theme is for; the style knows them as `--paper`, `--raised` … */
export interface Palette {
  readonly paper: Tone;
  /** The ground of boxes. */
  readonly raised: Tone;
  readonly text: Tone;
  readonly muted: Tone;
  readonly rule: Tone;
  /** The accent: text, rules, the ring around what has the focus. */
  readonly brand: Tone;
  /** The ground of breaking news and labels, and what is written on it. */
  readonly alert: Tone;
  readonly onAlert: Tone;
  readonly mark: Tone;
  /** Eight, for kickers and rules, by a section's place in the navigation. */
  readonly sections: readonly Tone[];
}

interface Theme {
  readonly palette: Palette;
  /** Which colour stands at the top of a page, so that the browser's own bar may take it up. */
  readonly top: "paper" | "alert";
}

const tone = (light: string, dark: string): Tone => ({ light, dark });

/**
 * The colours of the themes. Their type and measures are styles: `layouts/css/` and `layouts/components/` are those of
 * `koran`, and whatever another theme has below `layouts/themes/<name>/` stands in for the file of the same path.
 */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  koran: {
    top: "paper",
    palette: {
      paper: tone("#fffdf8", "#161412"),
      raised: tone("#f6f1e7", "#211e1b"),
      text: tone("#1b1815", "#ece7df"),
      muted: tone("#5b544c", "#b0a89d"),
      rule: tone("#ddd5c7", "#3b3632"),
      brand: tone("#9c2a1d", "#ff9a83"),
      alert: tone("#9c2a1d", "#86281c"),
      onAlert: tone("#fffdf8", "#fffdf8"),
      mark: tone("#fbe7a1", "#5c4a12"),
      sections: [
        tone("#9c2a1d", "#ff9a83"),
        tone("#14588a", "#86c1ee"),
        tone("#0b6156", "#6fd0bf"),
        tone("#7a4a00", "#ecb25a"),
        tone("#6a3484", "#d0a3ea"),
        tone("#2f6320", "#9bd07f"),
        tone("#9b2560", "#f59ac6"),
        tone("#3f4a94", "#aab4f5"),
      ],
    },
  },
  tabloid: {
    top: "alert",
    palette: {
      paper: tone("#ffffff", "#0f1115"),
      raised: tone("#f1f3f5", "#1b1e24"),
      text: tone("#0d0f12", "#f2f4f7"),
      muted: tone("#4b5563", "#a9b1bd"),
      rule: tone("#d5dae0", "#363b44"),
      brand: tone("#c00d2b", "#ff8a8f"),
      alert: tone("#c00d2b", "#a80b25"),
      onAlert: tone("#ffffff", "#ffffff"),
      mark: tone("#ffe566", "#5a4a00"),
      sections: [
        tone("#c00d2b", "#ff8a8f"),
        tone("#0b57c2", "#7db8ff"),
        tone("#00695f", "#4fd6c2"),
        tone("#914500", "#ffb366"),
        tone("#7326b3", "#d09bff"),
        tone("#1f6b1a", "#86d97a"),
        tone("#b0136b", "#ff8fc7"),
        tone("#3a3fc4", "#aab0ff"),
      ],
    },
  },
};
