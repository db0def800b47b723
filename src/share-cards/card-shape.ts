import { type CardInput, cardSize } from "./card-input.ts";
import type { Room } from "./fit-text.ts";
import type { FontStyle } from "./fonts.ts";

/** A part of a card, in pixels from its left and top. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a card stand, and how they are set. */
export interface CardShape {
  readonly isRightToLeft: boolean;
  /** The ground of the text; all of the card where there is no picture. */
  readonly panel: Box;
  readonly picture: Box | null;
  /** Where the portal's name or logo stands. */
  readonly name: Box;
  /** Where kicker and headline stand, in the middle of the height. */
  readonly story: Box;
  readonly kicker: FontStyle & { readonly size: number };
  readonly headline: FontStyle & { readonly room: Room; readonly ascent: number };
  readonly nameStyle: FontStyle & { readonly size: number };
  /** The portal's name stands on a band of colour, in capitals as the kicker. */
  readonly isLoud: boolean;
}

const PICTURE = 500;
const TOP = 112;
const BOTTOM = 12;
/** Below, some networks write where the link leads. */
const SAFE = 56;

/** Sizes to be tried, largest first. */
const WIDE = [128, 112, 100, 92, 84, 76, 68, 60, 54];
const NARROW = [92, 80, 72, 66, 60, 54, 48, 43];

/** The shape of a card. The picture stands at the end of the line, as the eye comes to it after the headline. */
export function cardShape({ lang, theme, kicker, picture }: CardInput): CardShape {
  const isRightToLeft = lang === "ar";
  const isLoud = theme === "tabloid";
  const { width, height } = cardSize;
  const textWidth = picture ? width - PICTURE : width;
  const start = isRightToLeft ? width - textWidth : 0;
  const panel = { left: start, top: 0, width: textWidth, height };
  const margin = picture ? 52 : 72;
  const inner = { left: start + margin, width: textWidth - 2 * margin };
  const story = { ...inner, top: TOP + 28, height: height - TOP - 28 - SAFE };
  const sizes = picture ? NARROW : WIDE;
  const naskh = { face: "naskh", weight: 700 } as const;
  return {
    isRightToLeft,
    panel,
    picture: picture && { left: isRightToLeft ? 0 : textWidth, top: 0, width: PICTURE, height },
    name: { ...inner, top: 0, height: TOP },
    story,
    kicker: {
      ...(isArabic(kicker) ? naskh : { face: "sans", weight: isLoud ? 800 : 700 }),
      size: (picture ? 28 : 32) + (isArabic(kicker) ? 6 : 0),
    },
    nameStyle: isLoud ? { face: "sans", weight: 800, size: 42 } : { face: "serif", weight: 800, size: 42 },
    headline: {
      ...(isRightToLeft ? naskh : isLoud ? { face: "sans", weight: 800 } : { face: "serif", weight: 700 }),
      ascent: isRightToLeft ? 0.98 : 0.84,
      room: {
        width: inner.width,
        height: story.height - KICKER,
        sizes: isLoud ? sizes.map((size) => Math.round(size * 0.86)) : sizes,
        lines: 6,
        leading: isRightToLeft ? 1.42 : 1.12,
      },
    },
    isLoud,
  };
}

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** From the top of the kicker to that of the headline. */
export const KICKER = 60;
/** The section's colour at the foot. */
export const FOOT = BOTTOM;
