import type { CardInput } from "../../src/share-cards/card-input.ts";

/** A card without picture; `given` replaces any of it. */
export const cardInput = (given: Partial<CardInput> = {}): CardInput => ({
  lang: "id",
  headline: "Paus bungkuk kembali ke Selat Mutiara",
  kicker: "Sains",
  portal: "Koran Uji",
  theme: "koran",
  colours: {
    paper: "#fffdf8",
    text: "#1b1815",
    accent: "#0b6156",
    band: "#9c2a1d",
    onBand: "#fffdf8",
  },
  logo: null,
  picture: null,
  ...given,
});
