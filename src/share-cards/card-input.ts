import type { Language, Svg, ThemeName } from "../portal.ts";

/** The size that all who show links ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Colours of a card, as `#rrggbb`: a picture has no night. */
export interface CardColours {
  readonly paper: string;
  readonly text: string;
  /** The section's. */
  readonly accent: string;
  /** The ground of the portal's name in a loud theme, and what is written on it. */
  readonly band: string;
  readonly onBand: string;
}

/** All that a card shows. Equal inputs, equal bytes: the name of its file is a hash of them. */
export interface CardInput {
  readonly lang: Language;
  readonly headline: string;
  /** The section's name; of a paid piece, that it is one. */
  readonly kicker: string;
  readonly portal: string;
  readonly theme: ThemeName;
  readonly colours: CardColours;
  readonly logo: Svg | null;
  readonly picture: CardPicture | null;
}

/** The lead picture: its hash stands for its content. */
export interface CardPicture {
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  /** The point that must stay visible, in per cent. */
  readonly focus: { readonly x: number; readonly y: number };
}
